//! The words of the Ontario guide: how hard they read, what they claim, whether its numbers were checked.

#![cfg(feature = "check")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use signpost::check::reading::{Language, grade};
use signpost::check::wording::{List, found};
use signpost::guide::Guide;
use signpost::guide::block::{Block, Content, Item};
use signpost::guide::text::Text;
use signpost::guide::values::Date;
use support::{file, guide, words};

fn ontario() -> Guide {
    guide(&file("www/guides/ontario-domestic.json"))
}

fn of_blocks(guide: &Guide, blocks: &[Block]) -> Vec<String> {
    blocks.iter().flat_map(|block| of_content(guide, &block.content)).collect()
}

fn of_content(guide: &Guide, content: &Content) -> Vec<String> {
    let said = |texts: &[&Text]| texts.iter().map(|text| words(guide, text)).collect();
    let points = |items: &[Item]| items.iter().map(|item| words(guide, &item.0.text)).collect();
    match content {
        Content::Paragraph(text) => said(&[text]),
        Content::List(items) | Content::Steps(items) | Content::Checklist(items) => points(items),
        Content::Callout(callout) => said(&callout.title.iter().chain([&callout.text]).collect::<Vec<_>>()),
        Content::Myth(myth) => said(&[&myth.claim, &myth.fact]),
        Content::Timeline(line) => said(
            &line
                .spans
                .iter()
                .flat_map(|span| [&span.label].into_iter().chain(&span.note))
                .collect::<Vec<_>>(),
        ),
        Content::Table(table) => {
            said(&table.columns.iter().chain(table.rows.iter().flatten()).collect::<Vec<_>>())
        }
        Content::Links(links) => said(
            &links.iter().flat_map(|link| [&link.label].into_iter().chain(&link.note)).collect::<Vec<_>>(),
        ),
        Content::Fragment(index) => of_blocks(guide, guide.fragments.get(*index).unwrap()),
    }
}

/// The texts of each section, under its id.
fn sections(guide: &Guide) -> Vec<(String, Vec<String>)> {
    let texts = guide.sections.iter().map(|section| {
        let mut texts = of_blocks(guide, &section.blocks);
        texts.push(words(guide, &section.title));
        (section.id.0.to_string(), texts)
    });
    texts.collect()
}

/// Every text that a visitor can read.
fn everything(guide: &Guide) -> Vec<String> {
    let mut all: Vec<String> = sections(guide).into_iter().flat_map(|(_, texts)| texts).collect();
    let mut texts: Vec<&Text> = vec![&guide.title];
    texts.extend(&guide.intro);
    for question in &guide.questions.0 {
        texts.extend([&question.text].into_iter().chain(&question.help).chain(&question.why));
        texts.extend(
            question.options.iter().flat_map(|option| [&option.text].into_iter().chain(&option.help)),
        );
    }
    texts.extend(
        guide.outcomes.iter().flat_map(|outcome| [&outcome.headline].into_iter().chain(&outcome.summary)),
    );
    texts.extend(
        guide
            .actions
            .iter()
            .flat_map(|action| [&action.label].into_iter().chain(&action.note).chain(&action.steps)),
    );
    texts.extend(
        guide.helplines.iter().flat_map(|line| [&line.name].into_iter().chain(&line.note).chain(&line.hours)),
    );
    texts.extend(guide.notices.iter().map(|notice| &notice.text));
    texts.extend(guide.glossary.0.iter().map(|term| &term.meaning));
    texts.extend(guide.phrases.0.iter().flatten().map(|wording| &wording.text));
    all.extend(texts.into_iter().map(|text| words(guide, text)));
    all
}

/// The texts of the guide in which a list finds something, and what.
fn found_in_ontario(list: List) -> Vec<String> {
    let texts = everything(&ontario());
    let told = |text: &String| -> Vec<String> {
        found(Language::English, list, text).into_iter().map(|hit| hit.words.to_string()).collect()
    };
    texts.iter().flat_map(told).collect()
}

#[test]
fn the_whole_guide_reads_at_grade_8() {
    let texts = everything(&ontario());
    let grade = grade(Language::English, texts.iter().map(|text| &**text)).unwrap();
    assert!(grade.grade <= 8.0, "{grade:?}");
}

#[test]
fn each_section_reads_at_grade_9() {
    let guide = ontario();
    let graded = sections(&guide).into_iter().filter_map(|(id, texts)| {
        Some((grade(Language::English, texts.iter().map(|text| &**text))?.grade, id))
    });
    let hard: Vec<_> = graded.filter(|(grade, _)| *grade > 9.0).collect();
    assert!(hard.is_empty(), "{hard:.1?}");
}

#[test]
fn the_guide_claims_advises_and_presses_nothing() {
    for list in [List::Claims, List::Advice, List::Pressure] {
        assert_eq!(found_in_ontario(list), [""; 0], "{list:?}");
    }
}

#[test]
fn the_guide_suggests_contact_in_one_sentence_alone_and_that_to_the_family_of_the_person_who_reported() {
    assert_eq!(found_in_ontario(List::Contact), ["Help the person who reported find a lawyer"]);
}

/// The number of a day, counted from a day long ago (days from civil, H. Hinnant).
fn day_number(day: Date) -> i64 {
    let parts: Vec<i64> = day.written().split('-').map(|part| part.parse().unwrap()).collect();
    let (year, month) = if parts[1] > 2 { (parts[0], parts[1] - 3) } else { (parts[0] - 1, parts[1] + 9) };
    365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + parts[2]
}

#[test]
fn every_helpline_was_checked_within_180_days_before_the_review() {
    assert_eq!(day_number(support::day("2028-03-01")) - day_number(support::day("2027-12-31")), 61);
    let guide = ontario();
    for helpline in &guide.helplines {
        let age = day_number(guide.review.on) - day_number(helpline.verified);
        assert!((0..=180).contains(&age), "{}: {age} days", &*helpline.id.0);
    }
}

#[test]
fn every_helpline_can_be_reached_and_numbers_are_dialled_as_written() {
    for helpline in &ontario().helplines {
        let numbers: Vec<&str> = helpline
            .phone
            .iter()
            .chain(helpline.sms.iter().map(|sms| &sms.to))
            .chain(&helpline.tty)
            .map(|dial| &*dial.0)
            .collect();
        assert!(!numbers.is_empty() || helpline.url.is_some(), "{}", &*helpline.id.0);
        for number in numbers {
            let digits = number.trim_start_matches('+');
            let is_short = digits.len() <= 6 && digits == number;
            let is_north_american = number.starts_with("+1") && digits.len() == 11;
            assert!(
                (is_short || is_north_american) && digits.bytes().all(|byte| byte.is_ascii_digit()),
                "{number}"
            );
        }
    }
}

#[test]
fn the_review_counts_for_at_most_a_year() {
    let review = ontario().review;
    assert!((1..=366).contains(&(day_number(review.due) - day_number(review.on))));
}
