//! Has typify write the types of a catalog's published schema.

use typify::{TypeSpace, TypeSpaceSettings};

/// The source of the types that typify makes of a schema, or why it makes none.
pub fn source(schema: &str) -> Result<String, String> {
    let schema = serde_json::from_str(schema).map_err(|error| error.to_string())?;
    let mut space = TypeSpace::new(&TypeSpaceSettings::default());
    space
        .add_root_schema(schema)
        .map_err(|error| error.to_string())?;
    let file = syn::parse2(space.to_stream()).map_err(|error| error.to_string())?;
    Ok(prettyplease::unparse(&file))
}
