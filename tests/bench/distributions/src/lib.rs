//! The contenders one by one under criterion, in a crate of its own: what criterion asks of the crates that peers use too would
//! have all peers compiled anew.
