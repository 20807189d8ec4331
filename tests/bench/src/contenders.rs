//! Everything that reads or writes events here, each under its name: ours, and the peers in every form they have.

use std::error::Error;
use std::hint::black_box;

use corpus::Corpus;

/// What a contender is compared as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// Ours: what everything else is measured against.
    Ours,
    /// `#[serde(tag = …)]`.
    Tag,
    /// A SIMD parser into types.
    Simd,
    /// A tree of `serde_json`.
    Value,
    /// `IgnoredAny` of `serde_json`.
    Ignored,
    /// `serde_json`, writing the value that ours writes.
    SameValue,
    /// Shown, and compared with no target.
    Other,
}

/// Something that goes through a whole corpus.
pub struct Contender {
    /// What the table calls it.
    pub name: &'static str,
    /// What it is compared as.
    pub family: Family,
    /// Goes through a corpus and returns the sum of what it made of each event; the same for all that do the same work.
    pub run: Box<Run>,
    /// Whether it writes into the corpus while it reads.
    pub destroys: bool,
}

/// What goes through a corpus.
pub type Run = dyn FnMut(&mut Corpus) -> Result<usize, Box<dyn Error>>;

impl Contender {
    fn new<E: Error + 'static>(
        name: &'static str,
        family: Family,
        read: impl Fn(&[u8]) -> Result<usize, E> + 'static,
    ) -> Contender {
        let run = move |corpus: &mut Corpus| {
            let mut sum = 0_usize;
            for event in corpus.events() {
                sum = sum.wrapping_add(read(event)?);
            }
            Ok(sum)
        };
        Contender {
            name,
            family,
            run: Box::new(run),
            destroys: false,
        }
    }

    fn destructive<E: Error + 'static>(
        name: &'static str,
        family: Family,
        mut read: impl FnMut(&mut [u8], usize) -> Result<usize, E> + 'static,
    ) -> Contender {
        let run = move |corpus: &mut Corpus| {
            let mut sum = 0_usize;
            corpus.each_mut(|bytes, len| {
                sum = sum.wrapping_add(read(bytes, len)?);
                Ok::<(), E>(())
            })?;
            Ok(sum)
        };
        Contender {
            name,
            family,
            run: Box::new(run),
            destroys: true,
        }
    }

    /// A writer: goes through values that it has brought along.
    fn writer(
        name: &'static str,
        family: Family,
        mut write: impl FnMut() -> usize + 'static,
    ) -> Contender {
        Contender {
            name,
            family,
            run: Box::new(move |_| Ok(write())),
            destroys: false,
        }
    }
}

/// Text of what is UTF-8; checked once, which is cheaper than letting `serde_json::from_slice` check each string, and as ours is.
fn text(json: &[u8]) -> Result<&str, serde_json::Error> {
    hookswitch::json::text(json).map_err(serde::de::Error::custom)
}

/// An event is used for its place in the catalog, and not thrown away unseen. It stays where it was read to: to move a kilobyte
/// is work that no contender has asked for.
fn seen<T, E>(read: Result<T, E>, which: impl FnOnce(&T) -> usize) -> Result<usize, E> {
    match read {
        Ok(ref event) => Ok(which(black_box(event))),
        Err(error) => Err(error),
    }
}

/// The contenders of one catalog, by what they do.
pub struct Contenders {
    /// Decode an event and find out which it is.
    pub decode: fn() -> Vec<Contender>,
    /// Take in an event that the catalog does not have.
    pub unrecognized: fn() -> Vec<Contender>,
    /// Write the events of a corpus.
    pub encode: fn(&'static Corpus) -> Vec<Contender>,
}

/// The contenders of a catalog.
pub fn of(catalog: &str) -> Option<Contenders> {
    match catalog {
        #[cfg(feature = "nexmo")]
        "nexmo" => Some(nexmo::ALL),
        #[cfg(feature = "vonage")]
        "vonage" => Some(vonage::ALL),
        #[cfg(feature = "teletracker")]
        "teletracker" => Some(teletracker::ALL),
        #[cfg(feature = "voximplant")]
        "voximplant" => Some(voximplant::ALL),
        _ => None,
    }
}

macro_rules! catalog {
    ($name:ident, $ours:ident) => {
        mod $name {
            use std::hint::black_box;

            use corpus::Corpus;
            use peers::{Peer, Simd};
            use peers_flatten::$name as flatten;
            use peers_simd::$name as simdjson;
            use peers_sonic::$name as sonic;
            use peers_tag::$name as tag;
            use peers_tag_owned::$name as tag_owned;
            use peers_twice::$name as twice;
            use serde::de::IgnoredAny;
            use typified::$name as typify;
            use $ours::Event;

            use super::{Contender, Contenders, Family, seen, text};

            pub(super) const ALL: Contenders = Contenders {
                decode,
                unrecognized,
                encode,
            };

            fn which(event: &Event<'_>) -> usize {
                event.kind().map_or(usize::MAX, |kind| kind as usize)
            }

            fn decode() -> Vec<Contender> {
                vec![
                    Contender::new("ours", Family::Ours, |json| {
                        seen(Event::from_slice(json), which)
                    }),
                    Contender::new("ours, `into_owned`", Family::Other, |json| {
                        seen(Event::from_slice(json).map(Event::into_owned), which)
                    }),
                    Contender::new("`#[serde(tag)]`, borrowed", Family::Tag, |json| {
                        seen(tag::read(text(json)?), Peer::which)
                    }),
                    Contender::new("`#[serde(tag)]`, owned", Family::Tag, |json| {
                        seen(tag_owned::read(text(json)?), Peer::which)
                    }),
                    Contender::new("`#[serde(flatten)]` and tag", Family::Tag, |json| {
                        seen(flatten::read(text(json)?), Peer::which)
                    }),
                    Contender::new("serde, two passes", Family::Other, |json| {
                        seen(twice::read(text(json)?), Peer::which)
                    }),
                    Contender::new("`serde_json::Value`", Family::Value, |json| {
                        seen(twice::value(text(json)?), |&(_, which)| which)
                    }),
                    Contender::new("sonic-rs, `get` name, then typed", Family::Simd, |json| {
                        seen(sonic::get(json), Peer::which)
                    }),
                    Contender::new("sonic-rs, two passes", Family::Simd, |json| {
                        seen(sonic::read(json), Peer::which)
                    }),
                    {
                        let mut simd = Simd::default();
                        Contender::destructive(
                            "simd-json, name in its tape, then typed",
                            Family::Simd,
                            move |json, len| {
                                seen(simdjson::read(json, len, &mut simd), Peer::which)
                            },
                        )
                    },
                    Contender::new("typify's types", Family::Other, |json| {
                        seen(typify::read(text(json)?), |_| 0)
                    }),
                ]
            }

            fn unrecognized() -> Vec<Contender> {
                vec![
                    Contender::new("ours", Family::Ours, |json| {
                        seen(Event::from_slice(json), which)
                    }),
                    Contender::new("`IgnoredAny` of serde_json", Family::Ignored, |json| {
                        serde_json::from_slice::<IgnoredAny>(json).map(|_| usize::MAX)
                    }),
                    Contender::new("serde, name and the rest ignored", Family::Other, |json| {
                        twice::name(text(json)?)
                    }),
                    Contender::new("`serde_json::Value`", Family::Other, |json| {
                        seen(twice::value(text(json)?), |&(_, which)| which)
                    }),
                ]
            }

            fn encode(corpus: &'static Corpus) -> Vec<Contender> {
                let ours: Vec<Event<'static>> = corpus
                    .events()
                    .map(|json| Event::from_slice(json).expect("ours reads what it is to write"))
                    .collect();
                let ours: &'static [Event<'static>] = Vec::leak(ours);
                let tagged: Vec<_> = corpus
                    .events()
                    .map(|json| {
                        text(json)
                            .and_then(tag::read)
                            .expect("the peer reads what it is to write")
                    })
                    .collect();
                let tagged: &'static [tag::tagged::Event<'static>] = Vec::leak(tagged);
                let mut buffers = [Vec::new(), Vec::new(), Vec::new()];
                let [mut first, mut second, mut third] = buffers.each_mut().map(std::mem::take);
                vec![
                    Contender::writer("ours, `to_vec`", Family::Ours, move || {
                        ours.iter()
                            .map(|event| black_box(event.to_vec()).len())
                            .sum()
                    }),
                    Contender::writer(
                        "`serde_json::to_vec` of the same value",
                        Family::SameValue,
                        move || {
                            ours.iter()
                                .map(|event| {
                                    black_box(serde_json::to_vec(event).expect("it prints")).len()
                                })
                                .sum()
                        },
                    ),
                    Contender::writer(
                        "`serde_json::to_vec` of the derived type",
                        Family::Other,
                        move || {
                            tagged
                                .iter()
                                .map(|event| {
                                    black_box(tag::to_vec(event).expect("it prints")).len()
                                })
                                .sum()
                        },
                    ),
                    Contender::writer(
                        "`sonic_rs::to_vec` of the derived type",
                        Family::Other,
                        move || {
                            tagged
                                .iter()
                                .map(|event| {
                                    black_box(tag::sonic_to_vec(event).expect("it prints")).len()
                                })
                                .sum()
                        },
                    ),
                    Contender::writer("ours, `write_to` a buffer", Family::Other, move || {
                        ours.iter()
                            .map(|event| {
                                first.clear();
                                event.write_to(&mut first);
                                black_box(&first).len()
                            })
                            .sum()
                    }),
                    Contender::writer(
                        "`serde_json::to_writer` of the same value",
                        Family::Other,
                        move || {
                            ours.iter()
                                .map(|event| {
                                    second.clear();
                                    serde_json::to_writer(&mut second, event).expect("it prints");
                                    black_box(&second).len()
                                })
                                .sum()
                        },
                    ),
                    Contender::writer(
                        "`serde_json::to_writer` of the derived type",
                        Family::Other,
                        move || {
                            tagged
                                .iter()
                                .map(|event| {
                                    third.clear();
                                    tag::write_to(&mut third, event).expect("it prints");
                                    black_box(&third).len()
                                })
                                .sum()
                        },
                    ),
                ]
            }
        }
    };
}

#[cfg(feature = "nexmo")]
catalog!(nexmo, hookswitch_nexmo);
#[cfg(feature = "vonage")]
catalog!(vonage, hookswitch_vonage);
#[cfg(feature = "teletracker")]
catalog!(teletracker, hookswitch_teletracker);
#[cfg(feature = "voximplant")]
catalog!(voximplant, hookswitch_voximplant);
