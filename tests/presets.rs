//! What jurisdictions demand: which table holds where, and that the Ontario guide has what Ontario demands.

#![cfg(feature = "check")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use serde_json::json;
use signpost::check::preset::{ALL, Needed, Preset, Source, of};
use signpost::guide::Guide;
use signpost::guide::values::Date;
use support::{file, guide, guide_of};

fn jurisdiction(wanted: &str) -> Option<&'static str> {
    of(wanted).map(|preset| preset.jurisdiction)
}

#[test]
fn a_jurisdiction_has_its_own_preset_or_that_of_its_country_or_none() {
    assert_eq!(jurisdiction("CA-ON"), Some("CA-ON"));
    assert_eq!(jurisdiction("ca-on"), Some("CA-ON"));
    assert_eq!(jurisdiction("US-MO"), Some("US-MO"));
    assert_eq!(jurisdiction("US-TX"), Some("US"));
    assert_eq!(jurisdiction("US-MO-STL"), Some("US-MO"));
    for unknown in ["", "CA", "CA-BC", "GB-ENG", "-", "ON", "USA", "US-Missouri", "US-"] {
        assert_eq!(jurisdiction(unknown), None, "{unknown}");
    }
}

fn ids(preset: &'static Preset) -> Vec<&'static str> {
    preset.notices().into_iter().map(|notice| notice.id).collect()
}

#[test]
fn missouri_has_what_the_united_states_have_and_its_statement_besides() {
    let (country, state) = (of("US").unwrap(), of("US-MO").unwrap());
    assert_eq!(ids(state), ids(country));
    assert_eq!(state.helplines(), country.helplines());
    assert!(country.statements().is_empty());
    let statement = state.statements()[0];
    assert!(statement.stands_in(
        "Please note. The choice of a lawyer is an important decision\nand should not be based solely upon ADVERTISEMENTS."
    ));
    assert!(!statement.stands_in(
        "The choice of a lawyer is important and should not be based solely upon advertisements."
    ));
    assert!(!statement.stands_in(""));
    let keys = |preset: &'static Preset| {
        preset.fields().iter().flat_map(|field| field.keys).copied().collect::<Vec<_>>()
    };
    assert_eq!(keys(country), ["phone", "address", "url"]);
    assert_eq!(keys(state), ["responsible_lawyer", "phone", "address", "url"]);
}

#[test]
fn ontario_stands_alone() {
    let ontario = of("CA-ON").unwrap();
    assert_eq!(ontario.inherits, None);
    assert_eq!(
        ids(ontario),
        ["not-advice", "automated", "no-relationship", "not-confidential", "no-guarantee", "licence"]
    );
    assert!(ontario.statements().is_empty());
}

/// What a guide lacks of what its preset demands where firms are offered.
fn lacks(guide: &Guide, preset: &'static Preset) -> Vec<String> {
    let mut lacks = Vec::new();
    for notice in preset.notices() {
        let stands = guide.notices.iter().any(|have| {
            let is_there = |place| have.at.contains(place);
            &*have.id.0 == notice.id && notice.at.iter().all(is_there)
        });
        if !stands {
            lacks.push(notice.id.to_string());
        }
    }
    for field in preset.fields() {
        let firms = guide.firm.iter().chain(&guide.firms.0);
        lacks.extend(
            firms
                .filter(|firm| !field.stands_in(firm))
                .map(|firm| format!("{}: {}", &*firm.name, field.what)),
        );
    }
    let emergency = guide.emergency.as_ref().map(|emergency| &*emergency.phone.0);
    if emergency != Some(preset.emergency) {
        lacks.push("emergency".to_string());
    }
    let audiences: Vec<&str> = guide.helplines.iter().map(|line| &*line.audience.0).collect();
    let missing = preset.helplines().into_iter().filter(|line| !audiences.contains(&line.audience));
    lacks.extend(missing.map(|line| line.audience.to_string()));
    lacks
}

#[test]
fn the_ontario_guide_has_what_ontario_demands() {
    let guide = guide(&file("www/guides/ontario-domestic.json"));
    assert_eq!(lacks(&guide, of(&guide.jurisdiction).unwrap()), [""; 0]);
}

#[test]
fn a_guide_without_notices_firm_fields_and_helplines_lacks_them_all() {
    let bare = guide_of(json!({ "firm": { "name": "Made" } }));
    let ontario = lacks(&bare, of("CA-ON").unwrap());
    assert_eq!(ontario.len(), 6 + 1 + 2, "{ontario:?}");
    let missouri = lacks(&bare, of("US-MO").unwrap());
    assert_eq!(missouri.len(), 5 + 2 + 2, "{missouri:?}");
    let notices = json!([{ "id": "not-advice", "text": "No advice.", "at": ["result"] }]);
    let elsewhere = guide_of(json!({ "notices": notices }));
    assert!(lacks(&elsewhere, of("CA-ON").unwrap()).contains(&"not-advice".to_string()), "shown too late");
}

#[test]
fn one_of_several_fields_is_enough() {
    let field = of("US").unwrap().fields()[0];
    let firm = |parts| guide_of(json!({ "firm": parts })).firm.unwrap();
    assert!(!field.stands_in(&firm(json!({ "name": "Made" }))));
    assert!(field.stands_in(&firm(json!({ "name": "Made", "address": "1 Street" }))));
    assert!(field.stands_in(&firm(json!({ "name": "Made", "url": "https://made.example.com/" }))));
}

/// Every source of a preset, with what it is for.
fn sources(preset: &'static Preset) -> Vec<(String, Source)> {
    let mut told = vec![("emergency".to_string(), preset.emergency_source)];
    told.extend(preset.fields().iter().map(|field| (field.what.to_string(), field.source)));
    told.extend(preset.notices().iter().map(|notice| (notice.id.to_string(), notice.source)));
    told.extend(preset.statements().iter().map(|statement| (statement.text.to_string(), statement.source)));
    told.extend(preset.helplines().iter().map(|line| (line.audience.to_string(), line.source)));
    told
}

#[test]
fn every_row_names_its_rule_where_it_was_read_and_when() {
    for preset in ALL {
        for (row, source) in sources(preset) {
            assert!(source.rule.len() > 20 && source.citation.len() > 20, "{} {row}", preset.jurisdiction);
            assert!(Date::parse(source.read).is_some(), "{} {row}: {}", preset.jurisdiction, source.read);
        }
    }
}

#[test]
fn what_no_rule_was_read_for_only_advises() {
    let certain = |jurisdiction: &str| -> Vec<String> {
        let rows = sources(of(jurisdiction).unwrap());
        rows.into_iter().filter(|(_, source)| !source.certain).map(|(row, _)| row).collect()
    };
    assert_eq!(certain("CA-ON"), ids(of("CA-ON").unwrap()));
    assert_eq!(certain("US"), ["automated", "no-guarantee"]);
}

#[test]
fn an_organisation_that_offers_no_firm_is_asked_for_no_firm_and_for_no_statement_on_choosing_a_lawyer() {
    for preset in ALL {
        let of_firms = preset.notices().into_iter().filter(|notice| notice.needed == Needed::WithFirm);
        let ids: Vec<&str> = of_firms.map(|notice| notice.id).collect();
        assert!(ids.contains(&"no-relationship") && ids.contains(&"not-confidential"), "{ids:?}");
        assert!(preset.statements().iter().all(|statement| statement.needed == Needed::WithFirm));
    }
}
