//! Every rule is explained where people look, and nothing else is.

use hookswitch_codegen::evolve::rule;
use hookswitch_tests::root;

#[test]
fn the_page_lists_every_rule() {
    let page =
        std::fs::read_to_string(root().join("codegen/src/evolve/README.md")).expect("the page");
    let (_, table) = page.split_once("## Rules").expect("the list");
    let listed: Vec<String> = table
        .lines()
        .filter(|line| line.starts_with("| `"))
        .map(str::to_owned)
        .collect();
    let rules: Vec<String> = rule::ALL
        .iter()
        .map(|rule| format!("| `{}` | {} |", rule.id, rule.says))
        .collect();
    assert_eq!(listed, rules);
}
