//! What a change of a catalog is said to break, held against what it breaks.

mod brute;
mod catalogs;
mod confluent;
mod decoder;
mod demands;
mod random;
mod reach;
mod release;
mod rules;
mod table;
mod vonage;
