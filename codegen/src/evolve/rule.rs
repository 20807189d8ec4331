//! Lists the changes that a comparison tells apart.

/// A kind of change.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// `member-became-optional`: what tools and people refer to; never given to another rule.
    pub id: &'static str,
    /// What has happened, in one sentence.
    pub says: &'static str,
}

macro_rules! rules {
    ($($name:ident $id:literal $says:literal;)*) => {
        $(
            #[doc = $says]
            pub const $name: &Rule = &Rule { id: $id, says: $says };
        )*

        /// Every rule, family by family.
        pub const ALL: &[&Rule] = &[$($name),*];
    };
}

rules! {
    // Catalogs.
    CATALOG_ADDED "catalog-added" "There is a new catalog.";
    CATALOG_REMOVED "catalog-removed" "A catalog is gone.";
    CRATE_RENAMED "crate-renamed" "The crate of a catalog has another name.";
    NAME_MEMBER_CHANGED "name-member-changed" "The name of events stands in another member.";
    PAYLOAD_MOVED "payload-moved" "The payload stands in another place.";

    // Events.
    EVENT_ADDED "event-added" "There is a new event.";
    EVENT_REMOVED "event-removed" "An event is gone.";
    EVENT_RENAMED "event-renamed" "An event has another name on the wire.";
    EVENT_KEY_CHANGED "event-key-changed" "An event has another name in Rust and the same on the wire.";

    // Members.
    OPTIONAL_MEMBER_ADDED "optional-member-added" "There is a new member that may be absent.";
    REQUIRED_MEMBER_ADDED "required-member-added" "There is a new member that is always there.";
    OPTIONAL_MEMBER_REMOVED "optional-member-removed" "A member that could be absent is gone.";
    REQUIRED_MEMBER_REMOVED "required-member-removed" "A member that was always there is gone.";
    MEMBER_RENAMED "member-renamed" "A member has another name.";
    MEMBER_MOVED "member-moved" "A member changed between envelope and payload and lies where it lay.";
    MEMBER_BECAME_OPTIONAL "member-became-optional" "A member that was always there may be absent.";
    MEMBER_BECAME_REQUIRED "member-became-required" "A member that could be absent is always there.";
    MEMBER_BECAME_NULLABLE "member-became-nullable" "A value may be null.";
    MEMBER_BECAME_NON_NULL "member-became-non-null" "A value that could be null no longer can.";
    MEMBER_TYPE_CHANGED "member-type-changed" "A value has another type.";
    MEMBER_BOXED "member-boxed" "A field is kept on the heap, or no longer is.";
    CONSTRUCTOR_ORDER_CHANGED "constructor-order-changed" "The arguments of a constructor have another order.";
    ALIAS_ADDED "alias-added" "A member also arrives under another name.";
    ALIAS_REMOVED "alias-removed" "A member is no longer read under another name.";
    UNIT_CHANGED "unit-changed" "A quantity is counted in something else.";
    CONSTRAINT_CHANGED "constraint-changed" "The strict schema demands something else of a value.";

    // Types.
    ENUM_VALUE_ADDED "enum-value-added" "An enum lists a new value.";
    ENUM_VALUE_REMOVED "enum-value-removed" "An enum no longer lists a value.";
    ENUM_OPENED "enum-opened" "An enum that could have no other values now can.";
    ENUM_CLOSED "enum-closed" "An enum can no longer have other values.";
    VARIANT_ADDED "variant-added" "A union told apart by a member has a new kind.";
    VARIANT_REMOVED "variant-removed" "A union told apart by a member has lost a kind.";
    UNION_OPENED "union-opened" "A union that could have no other kinds now can.";
    UNION_CLOSED "union-closed" "A union can no longer have other kinds.";
    UNTAGGED_ADDED "untagged-added" "An object without the tag may stand for a union.";
    UNTAGGED_REMOVED "untagged-removed" "An object without the tag no longer stands for a union.";
    ARM_ADDED "arm-added" "A union told apart by JSON type has a new arm.";
    ARM_REMOVED "arm-removed" "A union told apart by JSON type has lost an arm.";
    TYPE_ADDED "type-added" "There is a new type.";
    TYPE_REMOVED "type-removed" "A type is gone.";
    TYPE_RENAMED "type-renamed" "A type has another name.";
    UNUSED_TYPE_CHANGED "unused-type-changed" "A type that no event uses is something else.";

    // Words.
    DEPRECATED "deprecated" "Something should no longer be used.";
    UNDEPRECATED "undeprecated" "Something may be used again.";
    DESCRIPTION_CHANGED "description-changed" "Something is described in other words.";
    DELIVERY_CHANGED "delivery-changed" "Something else is said of how and when an event arrives.";
    GROUP_CHANGED "group-changed" "An event belongs to another group.";
    EVIDENCE_CHANGED "evidence-changed" "Something is attested better or worse, or by other sources.";

    // Decisions.
    APPROVAL_UNUSED "approval-unused" "An approval matches no finding.";
    APPROVAL_EXPIRED "approval-expired" "An approval is past its date.";
}
