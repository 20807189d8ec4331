//! Lists the rules: code, name, and what each asks for.

use super::Severity;

/// A rule that a catalog can break.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// `H0101`: what tools and people refer to; never given to another rule.
    pub code: &'static str,
    /// `unknown-key`: what the rule's fixture and pages are called.
    pub slug: &'static str,
    /// The rule, in one sentence.
    pub says: &'static str,
    /// For a lint, how bad a finding is where the settings do not say; `None` for a rule that always holds.
    pub lint: Option<Severity>,
}

/// The rule with a code or a slug.
pub fn find(name: &str) -> Option<&'static Rule> {
    ALL.iter()
        .copied()
        .find(|rule| rule.slug == name || rule.code.eq_ignore_ascii_case(name))
}

macro_rules! lint {
    () => {
        None
    };
    (error) => {
        Some(Severity::Error)
    };
    (warn) => {
        Some(Severity::Warning)
    };
}

macro_rules! rules {
    ($($code:literal $name:ident $slug:literal $says:literal $($lint:ident)?;)*) => {
        $(
            #[doc = $says]
            pub const $name: &Rule = &Rule { code: $code, slug: $slug, says: $says, lint: lint!($($lint)?) };
        )*

        /// Every rule, by code.
        pub const ALL: &[&Rule] = &[$($name),*];
    };
}

rules! {
    // Reading files and YAML.
    "H0001" UNREADABLE_FILE "unreadable-file" "Every file of a catalog can be read.";
    "H0002" NOT_UTF8 "not-utf8" "Files are UTF-8.";
    "H0003" TOO_LARGE "too-large" "A file has at most 1 MiB.";
    "H0004" YAML_SYNTAX "yaml-syntax" "Files are YAML 1.2.";
    "H0005" TOO_DEEP "too-deep" "Lists and mappings nest at most 64 levels.";
    "H0006" TOO_MANY_NODES "too-many-nodes" "A file has at most 250,000 keys and values.";
    "H0007" SEVERAL_DOCUMENTS "several-documents" "A file is one YAML document.";
    "H0008" ANCHOR "anchor" "Nothing is written once and referred to by anchors and aliases: what is shared has a name.";
    "H0009" MERGE_KEY "merge-key" "The merge key `<<` is not used.";
    "H0010" TAG "tag" "YAML tags are not used: the language knows what type a value has.";
    "H0011" DUPLICATE_KEY "duplicate-key" "A key occurs once in a mapping.";
    "H0012" KEY_NOT_TEXT "key-not-text" "Keys are text.";
    "H0013" NOT_FINITE "not-finite" "Numbers are finite.";
    "H0014" STRAY_FILE "stray-file" "Catalog files are called `*.yaml` and lie in their catalog's folder.";
    "H0015" LEADING_ZERO "leading-zero" "Numbers have no leading zeros, which YAML readers understand differently.";

    // The shape of what is written.
    "H0101" UNKNOWN_KEY "unknown-key" "Every key is one that the language knows.";
    "H0102" WRONG_TYPE "wrong-type" "Every value is text, number, list or mapping as its key asks.";
    "H0103" MISSING_KEY "missing-key" "What a definition cannot do without is there.";
    "H0104" UNKNOWN_CHOICE "unknown-choice" "Where the language lists the values, the value is one of them.";
    "H0105" TYPE_EXPRESSION "type-expression" "Type expressions are well-formed.";
    "H0106" BAD_BOUNDS "bad-bounds" "Bounds are `least..greatest`, each optional, and not empty.";
    "H0107" UNQUOTED_TEXT "unquoted-text" "Text that YAML takes for something else is quoted.";
    "H0108" EMPTY_TEXT "empty-text" "Text that is given says something.";
    "H0109" CONFLICTING_KEYS "conflicting-keys" "Keys that exclude each other do not occur together.";
    "H0110" MISSING_CATALOG_FILE "missing-catalog-file" "Every folder in `schema/` has a `catalog.yaml`.";
    "H0111" NO_CATALOG "no-catalog" "There is a catalog.";
    "H0112" NOTHING_LISTED "nothing-listed" "An enum has values, a union has arms.";
    "H0113" BAD_URL "bad-url" "URLs are whole; the base URL has no query and no fragment.";

    // Names and references.
    "H0201" INVALID_NAME "invalid-name" "Names can stand where they are used: in Rust, in file names, in URLs.";
    "H0202" RESERVED_NAME "reserved-name" "Names that generated code uses itself stay free.";
    "H0203" NAME_COLLISION "name-collision" "Different names stay different in Rust and on every file system.";
    "H0204" DUPLICATE_NAME "duplicate-name" "A name is defined once.";
    "H0205" UNKNOWN_TYPE "unknown-type" "Every type that is named is defined.";
    "H0206" UNKNOWN_EVENT "unknown-event" "Every event that is referred to is defined.";
    "H0207" UNKNOWN_GROUP "unknown-group" "Every group that is referred to is declared, or a file's name.";
    "H0208" UNKNOWN_CARRIER "unknown-carrier" "Every carrier that is referred to is declared.";
    "H0209" UNKNOWN_SOURCE "unknown-source" "Every source that is cited is declared.";
    "H0210" UNKNOWN_FACT "unknown-fact" "Every fact that is given is declared.";
    "H0211" UNKNOWN_MEMBER "unknown-member" "Every member that is referred to is there.";
    "H0212" UNKNOWN_CATALOG "unknown-catalog" "The catalog that is extended is there.";
    "H0213" EXTENDS_CYCLE "extends-cycle" "No catalog extends itself.";
    "H0214" NOT_A_STRUCT "not-a-struct" "Only the members of structs can be included.";
    "H0215" INHERITED_NAME "inherited-name" "What a catalog adds is not in its base already.";
    "H0216" NOT_EXTENDING "not-extending" "Only a catalog that extends another removes and overrides.";
    "H0217" FORMER_NAME_IN_USE "former-name-in-use" "What something was called is not what it or something else is called now.";
    "H0218" FORMER_NAME_TWICE "former-name-twice" "No two things were called the same.";

    // Rules of the language.
    "H0301" ENDLESS_TYPE "endless-type" "A type contains itself only in a list, in a map or on the heap.";
    "H0302" CLASHING_ARMS "clashing-arms" "The arms of a union told apart by JSON type have different ones.";
    "H0303" ARM_NOT_ALLOWED "arm-not-allowed" "An arm of a union told apart by JSON type has one, and it is not `null`.";
    "H0304" MEMBER_COLLISION "member-collision" "No two members of an object arrive under the same name.";
    "H0305" INCLUDE_CYCLE "include-cycle" "No struct includes itself.";
    "H0306" TAG_REPEATED "tag-repeated" "The arms of a tagged union do not repeat the tag.";
    "H0307" MISPLACED_CONSTRAINT "misplaced-constraint" "A constraint fits the type that it constrains.";
    "H0308" TOO_MANY_MEMBERS "too-many-members" "An object has at most 255 members, a catalog at most 255 facts.";
    "H0309" MISSING_EXAMPLE "missing-example" "Every event has an example.";
    "H0310" NAME_PARTS "name-parts" "An event's name has as many parts as there are members that carry it.";
    "H0311" BAD_VERSION "bad-version" "Versions follow semver.";
    "H0312" DUPLICATE_EVENT "duplicate-event" "No two events have the same name on the wire.";
    "H0313" CONTRADICTORY_PRESENCE "contradictory-presence" "No member is both there and not there.";
    "H0314" REDUNDANT_NULL "redundant-null" "`null` is allowed once.";
    "H0315" MISPLACED_BOX "misplaced-box" "What is kept on the heap by `boxed` is an object or a union.";

    // Examples.
    "H0401" EXAMPLE_TYPE "example-type" "Values in examples have the type that the catalog gives.";
    "H0402" EXAMPLE_INCOMPLETE "example-incomplete" "Examples have every required member.";
    "H0403" EXAMPLE_UNDOCUMENTED "example-undocumented" "Examples have no member that the catalog does not have.";
    "H0404" EXAMPLE_UNLISTED "example-unlisted" "Examples use listed values.";
    "H0405" EXAMPLE_OUT_OF_BOUNDS "example-out-of-bounds" "Examples keep within bounds.";
    "H0406" EXAMPLE_INEXACT "example-inexact" "Integers in examples are exact in every JSON reader: at most 2^53.";
    "H0407" EXAMPLE_ENVELOPE "example-envelope" "Examples can be completed with the envelope that their event has.";
    "H0408" EXAMPLE_INVALID "example-invalid" "Examples are valid against the strict schema of their event.";

    // Lints: each with its level.
    "H0501" SIMILAR_NAMES "similar-names" "Names differ by more than a slip." warn;
    "H0502" MIXED_NAMING "mixed-naming" "Names that stand together are put together in one style." warn;
    "H0503" REPEATED_SUMMARY "repeated-summary" "A summary says more than the name, and something else than other summaries." warn;
    "H0504" SUMMARY_FORM "summary-form" "A summary is a sentence: a capital first, a period last." warn;
    "H0505" MISSING_UNIT "missing-unit" "Durations and sizes say what they are counted in." warn;
    "H0506" COPIED_TYPE "copied-type" "What is the same is one type." warn;
    "H0507" UNSHOWN_MEMBER "unshown-member" "Every documented member is shown by an example or a fixture." warn;
    "H0508" UNUSED_TYPE "unused-type" "Every type is used." warn;
    "H0509" CLOSED_WITHOUT_REASON "closed-without-reason" "What is closed says why nothing else can arrive." warn;
    "H0510" BARE_DEPRECATION "bare-deprecation" "What is deprecated says since when, and what to use instead." warn;
    "H0511" MISSING_EVIDENCE "missing-evidence" "Every event says how well it is attested, and by what." warn;
    "H0512" CONTRADICTED_CONSTRAINT "contradicted-constraint" "Constraints admit what has come over the wire." error;
    "H0513" UNDECODED_EVENT "undecoded-event" "Every event has a fixture that decodes." warn;
    "H0514" FOREIGN_NAME "foreign-name" "Names can stand in TypeScript and as files on every system." error;
    "H0515" FOREIGN_PATTERN "foreign-pattern" "Patterns are regular expressions of ECMA-262." error;
    "H0516" IDLE_ALLOWANCE "idle-allowance" "An allowance allows something." warn;
    "H0517" BAD_ALLOWANCE "bad-allowance" "An allowance names a lint and gives a reason." error;

    // Files.
    "H0601" NOT_IN_LINE "not-in-line" "Generated files say what the catalogs say.";
}

#[cfg(test)]
mod tests {
    #[test]
    fn codes_and_slugs_are_unique_and_in_order() {
        let rules = super::ALL;
        assert!(
            rules.windows(2).all(|pair| pair[0].code < pair[1].code),
            "codes ascend"
        );
        let mut slugs: Vec<_> = rules.iter().map(|rule| rule.slug).collect();
        slugs.sort_unstable();
        slugs.dedup();
        assert_eq!(slugs.len(), rules.len(), "slugs are unique");
    }
}
