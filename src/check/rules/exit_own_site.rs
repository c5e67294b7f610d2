//! The exit leads to a page that gives the visitor away.

use crate::check::finding::Severity;
use crate::check::findings::Findings;
use crate::check::hosts::{host, is_below, path};
use crate::check::rule::{Rule, Test};
use crate::check::subject::Subject;

/// The rule.
pub const RULE: Rule = Rule {
    id: "exit-own-site",
    severity: Severity::Error,
    finds: "The exit leads to the site of a firm of the guide, or to a helpline.",
    about: "The exit is for the moment when somebody else comes near: the page behind it must look like nothing. \
        A law firm or a helpline on the screen, and in the history, tells the other person what was read. Let it lead to a page that anybody could have open, \
        such as the weather of the region, and that is no page of yours.",
    test: Test::Guide(test),
};

fn test(subject: &Subject, findings: &mut Findings) {
    let guide = subject.guide;
    let exit = &*guide.exit.url.0;
    let place = subject.at("/exit/url");
    let help = "write the address of a neutral page, such as the weather of the region";
    let out = host(exit);
    let firms = guide.firm.iter().chain(&guide.firms.0);
    let of_firms = firms.filter_map(|firm| Some((&*firm.name, &*firm.url.as_ref()?.0)));
    // Where a firm writes from `law.harbour.example`, `harbour.example` is its own too.
    let mut of_firms = of_firms.filter(|(_, url)| is_below(&out, &host(url)) || is_below(&host(url), &out));
    // The page to book may be somebody else's, with room for others above it.
    let of_actions = guide
        .actions
        .iter()
        .filter_map(|action| Some((&*guide.firm_of(action)?.name, &*action.url.as_ref()?.0)));
    let mut of_actions = of_actions.filter(|(_, url)| is_below(&out, &host(url)));
    if let Some((firm, _)) = of_firms.next().or_else(|| of_actions.next()) {
        let message = format!("the exit leads to `{}`, a site of the firm `{firm}`", out);
        findings.report_with_help(place, message, help);
    } else if let Some(helpline) = guide
        .helplines
        .iter()
        .find(|helpline| helpline.url.iter().chain(&helpline.chat).any(|url| is_inside(exit, &url.0)))
    {
        let message = format!("the exit leads to `{}`, the site of the helpline `{}`", out, &*helpline.id.0);
        findings.report_with_help(place, message, help);
    }
}

/// Whether a page is another one, or lies below it. One host may hold the page of a helpline and the weather.
fn is_inside(page: &str, site: &str) -> bool {
    let below = path(page).strip_prefix(path(site));
    host(page) == host(site) && below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
