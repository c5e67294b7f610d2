//! Claims in English.

use super::{
    AGGRESSIVE, CERTIFIED, EMOTIONAL, FEES, PAST_RESULTS, SAY_CHANCE, SAY_FACT, SAY_FEE, SAY_FIELD,
    SAY_NOTHING, SAY_WORK, SECOND_OPINION, SUPERIOR, UNJUSTIFIED,
};
use crate::check::wording::Phrase;

const NOT: &str =
    "no; not; never; nobody; nothing; without; cannot; can't; don't; doesn't; isn't; aren't; won't";

pub(super) const PHRASES: &[Phrase] = &[
    Phrase {
        id: "superlative",
        words: "best; top; leading; foremost; preeminent; elite; # 1; number one/1; no 1; no. 1; world class; second to none; premier/\
            finest/greatest (law | legal | criminal | defence | defense)? firm/firms/lawyer/lawyers/attorney/attorneys/team; unmatched; \
            unrivalled; unrivaled; unparalleled; unbeatable; unsurpassed; award winning; renowned; super lawyer/lawyers; most experienced/\
            trusted/respected/successful/skilled/effective; highest/top rated; five/5 star; (better | more experienced) than (any | other \
            | most | all) (other)? (law)? lawyers/lawyer/firm/firms/attorneys/attorney; no one (else)? (is)? better; no better (lawyer | \
            firm | attorney | defence | defense)",
        but: "best interest/interests; at best; do/does/did/try/tries/doing (your/our/my/their/its/his/her/the)? best; best before; (is | \
            it's) best to/if/not; best efforts; at/to/from/near (the)? top; top of; on top; top left/right/corner/up; leading (up)? to; \
            leading into; leading question/questions/cause/causes",
        unless_after: "",
        rule: SUPERIOR,
        instead: SAY_FACT,
    },
    Phrase {
        id: "guarantee",
        words: "guarantee; guarantees; guaranteed; guaranteeing; we promise; promise/promises you; promised result/results; promise/\
            promises/promising (a | the | good)? result/results/outcome/win",
        but: "guaranteed by/under/in (the)? charter/constitution/law; (charter/constitution | constitution's) guarantees/guarantee",
        unless_after: NOT,
        rule: UNJUSTIFIED,
        instead: SAY_CHANCE,
    },
    Phrase {
        id: "no-risk",
        words: "risk free; no risk; nothing to lose; can't/cannot lose; certain to win; sure thing; sure to win; 100 % success/results; \
            100 % success rate; 100 percent success/results",
        but: "",
        unless_after: "",
        rule: UNJUSTIFIED,
        instead: SAY_CHANCE,
    },
    Phrase {
        id: "results",
        words: "win; wins; winning; winner; winners; we won; we have won; we've won; success rate/rates/record; track record; proven; \
            record of success/wins/dismissals; never lost; never lose; cases won; beat (the | your | these | a)? charge/charges; get/\
            getting (your | the) (case | charge | charges) (dropped | dismissed | withdrawn | thrown out); (thousands | hundreds) of \
            cases; make (it | this | your charges | the charges) go away; get (you)? off; results that speak; successful results/outcomes",
        but: "proven (guilty | innocent | beyond | true | false | wrong | in court); (be | been | is | are | was | were | until | not | \
            if) proven; win win; get off at; get off the",
        unless_after: "",
        rule: PAST_RESULTS,
        instead: SAY_CHANCE,
    },
    Phrase {
        id: "aggressive",
        words: "aggressive; aggressively; ruthless; ruthlessly; relentless; relentlessly; fearless; fearlessly; fierce; fiercely; bulldog; \
            bulldogs; pit bull/bulls; warrior/warriors; fighter/fighters; hard hitting; take no prisoners; at all costs; fight/fights/\
            fighting (hard)? for you; fight/fights/fighting (hard | tooth and nail); tough/toughest lawyer/lawyers/attorney/firm",
        but: "aggressive behaviour/behavior/behaviours/behaviors/driving/act/acts/conduct/person/partner/way; aggressively prosecuted; \
            aggressively prosecute/prosecutes; (is | are | was | were | be | being | been | become | becomes) aggressive",
        unless_after: "",
        rule: AGGRESSIVE,
        instead: SAY_WORK,
    },
    Phrase {
        id: "expert",
        words: "expert; experts; expertise; specialist; specialists; specialize; specialise; specializes; specialises; specializing; \
            specialising; specialized; specialised; specialty; speciality",
        but: "expert witness/witnesses/evidence/report/reports/opinion/opinions; specialist/specialized/specialised court/courts/doctor; \
            certified specialist/specialists",
        unless_after: "",
        rule: CERTIFIED,
        instead: SAY_FIELD,
    },
    Phrase {
        id: "endorsement",
        words: "happy/satisfied/grateful clients/client; clients love/trust/rave; our clients say; changed/saved my life; rave reviews",
        but: "",
        unless_after: "",
        rule: EMOTIONAL,
        instead: SAY_NOTHING,
    },
    Phrase {
        id: "second-opinion",
        words: "second opinion/opinions",
        but: "",
        unless_after: "",
        rule: SECOND_OPINION,
        instead: SAY_NOTHING,
    },
    Phrase {
        id: "fees",
        words: "cheapest; lowest/cheap/unbeatable/bargain price/prices/fee/fees/rate/rates/cost; no win no fee; no win , no fee; no fee \
            unless; no fees unless; you pay nothing; pay nothing unless",
        but: "",
        unless_after: "",
        rule: FEES,
        instead: SAY_FEE,
    },
];
