//! Advice and promises in English.

use super::{INFORMATION, PROMISE, SAY_CAN, SAY_DECIDES, SAY_LAWYER};
use crate::check::wording::Phrase;

const OPEN: &str = "no; not; never; nobody; nothing; cannot; can't; don't; doesn't; won't; isn't; if; whether; unless; until; when; how; \
    may; might; could; hope; hopes; think; thinks; ask; asks; question; mean; means";

pub(super) const PHRASES: &[Phrase] = &[
    Phrase {
        id: "should",
        words: "you should; you must; you ought to; you had better; you'd better; you (really | definitely | absolutely) should/must; you \
            need a/an (good | experienced | criminal)? lawyer/attorney; you shouldn't; you need to (hire | retain | plead | fight | accept \
            | refuse | reject | act | call a lawyer | get a lawyer); make sure you hire; you have to (hire | retain | plead | fight | \
            accept | refuse | reject); be sure to hire/plead/fight/accept/refuse; plead (not)? guilty $; fight the charges/charge; take \
            the deal/plea",
        but: "you must not; you should (be able | be told | be given | be allowed | have been | have received | get a copy | get papers | \
            hear); (can | may | could | to | or | if you | who | people | you can) plead (not)? guilty",
        unless_after: "",
        rule: INFORMATION,
        instead: SAY_CAN,
    },
    Phrase {
        id: "recommend",
        words: "we (strongly | highly | always)? (recommend | advise | suggest | urge | would advise | would recommend); i (strongly | \
            highly)? recommend/advise/suggest; our/my (legal)? advice/recommendation; (is | are) (strongly | highly)? recommended/advised/\
            advisable; (is | it's | would be) (best | wise | wisest | smart) (not)? to; you would be wise; you'd be wise; you are/would \
            (be)? better off; you're better off; smart/wise/right/best (move | thing to do)",
        but: "",
        unless_after: "no; not; don't; doesn't; never",
        rule: INFORMATION,
        instead: SAY_LAWYER,
    },
    Phrase {
        id: "best-option",
        words: "your best option/options/choice/bet/chance/defence/defense/strategy/move/way; the best option/choice/bet/strategy/defence/\
            defense; the right option/choice (for you)?; best thing you can do; the only option/choice you have; your only option/choice/\
            hope",
        but: "",
        unless_after: "",
        rule: INFORMATION,
        instead: SAY_CAN,
    },
    Phrase {
        id: "promise",
        words: "(you will | you'll) (likely | probably | surely | certainly)? (win | be acquitted | be cleared | be released | be freed | \
            be fine | be okay | go free | be found not guilty | get bail | get off | beat | avoid jail | stay out of jail); you will not/\
            never (go to jail | be convicted | lose | be arrested | be charged); you won't (go to jail | be convicted | lose | be arrested \
            | be charged); (the | your) charge/charges/case (will | are going to | is going to) (likely | probably)? be (dropped | \
            withdrawn | dismissed | stayed | thrown out); (the | your) (judge | crown | prosecutor | court) will (likely | probably)? \
            (drop | withdraw | dismiss | agree | side | believe you | let you | grant | accept | approve | lift | remove); you have a \
            strong/good/solid/winning/great case/defence/defense/chance; nothing to worry about; no need to worry; rest assured; \
            everything will be fine/okay/ok",
        but: "",
        unless_after: OPEN,
        rule: PROMISE,
        instead: SAY_DECIDES,
    },
];
