//! What makes a phrase of contact harmless, in English. The classes are explained in `wording/contact.rs`.

pub(in super::super) const GUARDS: &[(&str, &str)] = &[
    (
        "no",
        "not/never/cannot/can't/cant/don't/dont/mustn't/shouldn't/won't/couldn't/wouldn't/doesn't/didn't/isn't/aren't/wasn't/nor/neither",
    ),
    (
        "adv",
        "ever/please/even/directly/indirectly/personally/knowingly/yourself/again/also/still/then/often/usually/sometimes/always; under \
            any circumstances; at any time; for any reason; in any way; at all",
    ),
    (
        "somebody",
        "you/someone/anyone/anybody/they/people/family/friends/others; (a | the | your) (friend | friend or relative | relative | person | \
            person charged | person on bail | surety); friends or/and family; family or/and friends; the accused",
    ),
    (
        "go",
        "have/having/get/getting/ask/asking/let/letting/send/sending/use/using/allow/allowing/tell/telling",
    ),
    (
        "forbids",
        "<no> (<adv>)? (<adv>)?; <no> (<adv>)? to; <no> (have/need) to; nothing (to | that (could/would/might/may)); <no> (<adv>)? (try/\
            attempt/plan/offer/dare/agree/start/begin/want | be tempted) to; <no> (<adv>)? (try and | go | go and | go back and | come | \
            keep | keep on | start | risk | consider | think of | think about | even think of | even think about | plan on | insist on | \
            rely on); <no> (<adv>)? (allowed/permitted/supposed/free/able/legal/safe/ok/okay/wise/right) (for you)? to; <no> (<adv>)? <go> \
            <third> (to)?; <no> (<adv>)? use _5 to; avoid/avoids/avoiding (<adv>)?; refrain/refrains/refraining from; abstain from; stop/\
            stops/stopping/quit; without (<adv>)?; instead of; rather than; forbidden/prohibited/barred/banned/prevented/stopped/kept \
            (from | to); (forbids/forbid/prohibits/prohibit/bars/bar/bans/ban); (forbids/forbid/prohibits/prohibit/bars/bar/stops/stop/\
            bans/ban/prevents/prevent/keeps/keep) (<somebody> | him | her | them) (from | to); (telling | tells | orders | ordering) \
            (<somebody> | him | her | them) not to; (illegal/unlawful/dangerous/unsafe/risky/wrong/forbidden/unwise/criminal | against the \
            law | a bad idea) (for <somebody>)? to; (a | an | another) (new | serious | separate | criminal | big)? (crime/offence/\
            offense/breach/violation/mistake/risk) (for <somebody>)? to; (be | are | is | get | been | being) (arrested/charged/jailed/\
            convicted/punished/sentenced) (for | with) (<adv>)?; (arrest/charge/jail/punish/convict) (<somebody> | him | her | them) for; \
            <harm> (_3) (if/when/whenever/where/because) <somebody> (<adv>)?; <harm> to; <harm> (for | by); no; no more; (rules/rule/\
            order/ban/breach/violation/contact/condition/conditions) (_2) (cover/covers/include/includes/mean/means) (no)? (<go> <third> \
            (to)?)?; (no one/nobody | no (lawyer/friend/relative/person/surety | one else | friend or relative | family member)) (can/may/\
            should/must/could | is allowed to | is to | has to)",
    ),
    ("forbids-aside", "<no> , <adv>"),
    (
        "takes-back",
        "why (do | did)?; who says (that)? you (do | can | may)?; (nothing/nobody | no one | no law | no rule | no order | not one rule) \
            (_5); if/unless/when/whenever/since/as you (really | truly)? (do/did/can/could/may/should/are/have)?; not/isn't/aren't/wasn't/\
            never/hardly; could/would/can/will/won't you; do not/don't; cannot/can't; need not; no need to; <no> (have/need) to; how can \
            you; there is no reason; (not/don't/never/dont) let (_4)",
    ),
    (
        "official",
        "police/officer/officers/crown/prosecutor/prosecutors/prosecution/judge/judges/court/courts/justice/vwap/program/programs/staff/\
            worker/workers/advocate/advocates/helpline/helplines/volunteers/services/detective/detectives/government; crown attorney/\
            attorneys; justice of the peace; probation officer; victim services",
    ),
    (
        "lawyer",
        "lawyer/lawyers/attorney/attorneys/counsel/paralegal/paralegals/defence/defense/firm/firms/defender/investigator",
    ),
    (
        "modal",
        "can/may/might/will/could/would/must/should/do/does/did/often/usually/also/sometimes/then/always/later/first; (want/wants/need/\
            needs/try/tries/has/have/plan/plans/choose/chooses/like) to; (is | are) (allowed | able | likely | free) to",
    ),
    (
        "others",
        "<official> (who/that)? (<modal>)? (<modal>)?; i/we (<modal>)? (<modal>)?; (can/may/could/should/must/did/do/would/will) (i | we) \
            (<adv>)?; i (am | was | am not | was not) (allowed | able) to; (what | what happens | what can happen | what could happen | \
            what would happen | what follows | what will happen) if/when (i | we | <somebody>) (<adv>)?; (ask/say/says/know/check/tell/\
            tells/see/explain/explains/show/shows | find out | decide | decides | spell out | spells out) (_5) (if/whether/when/how/where) \
            (you | i | <somebody>) (can/may/could/should | are allowed to | am allowed to); wanting to; (normal/natural/common/\
            understandable/tempting) (_4) to; (tempted/urge) to; feel like; (their/her/his) own (lawyer/counsel) (<modal>)?; (lawyer/\
            counsel) of (their/her/his) own (<modal>)?; whether (you | i | <somebody>) (can/may/could/should | are allowed to | am allowed \
            to)",
    ),
    (
        "others-reach",
        "<lawyer> (who/that)? (<modal>)? (<modal>)?; <official> to; permission to; (order/orders/court/judge/condition/conditions/rules/\
            exception/exceptions/papers) (_3) (allow/allows/let/lets/permit/permits) (<somebody> | him | her | them) (to)?",
    ),
    (
        "asked",
        "(can/may/should/must/do) (you | they | people | <somebody>) (<adv>)?; are/is (you | <somebody>) allowed to; (is it | would it be) \
            (ok/okay/legal/safe/illegal/alright | all right | against the law | a crime | a breach | an offence) to; what if (you | i | \
            we) (<adv>)?; (have | did) you; do you (want | need) to; why (can't | cannot | can i not)",
    ),
    (
        "announces",
        "(if/when/whenever/once/because | even if | every time | each time | the moment) <somebody> (<adv>)? (<go> <third> (to)?)?; \
            (trying/attempts/attempt/efforts/effort) to; ^ (having | getting | asking | letting | using | sending) <third> (to)?; by; (a | \
            an | any | each | one) (friend | relative | person | surety) who; (friends | family | people | relatives | anyone | someone) \
            who",
    ),
    ("leads", "even/and/or/but/because/so/also/that/while/simply/just"),
    (
        "doing",
        "calling/phoning/ringing/texting/messaging/emailing/contacting/visiting/meeting/approaching/seeing/finding/reaching/following/\
            confronting/talking/speaking/chatting/sitting/communicating/checking/spending/going/getting/catching/being/staying/keeping/\
            making/moving/writing/replying/responding/sending/passing/dropping/looking/giving/leaving/buying/bringing/showing/mailing/\
            answering/returning/taking/commenting/driving/letting/thanking/inviting/reminding/warning/asking/telling/urging/begging/\
            persuading/convincing/encouraging/pressing/pressuring/pushing/coaxing/coaching/advising/requesting/threatening/paying/\
            offering/promising/forcing/pleading/reasoning/negotiating/bargaining/agreeing/explaining/suggesting/mentioning/proposing/\
            apologising/apologizing/saying/lying/having/helping/winning/turning/relying/counting/waiting/stopping/discouraging/obtaining/\
            drafting/preparing/using/trying/working/sorting/patching/settling/reconciling; any contact",
    ),
    (
        "wrong",
        "(a | an | another | also a | itself a | itself an)? (new | serious | separate | criminal | clear | possible)? (breach/crime/\
            offence/offense/violation/contempt/obstruction/tampering | breach of _3 | witness tampering)",
    ),
    (
        "some",
        "a/an/another/new/more/further/serious/criminal/your/immediate/time/in/you/quick/fresh/extra/or/arrest",
    ),
    ("unharmed", "not/never/no/nothing/cannot/can't/don't/doesn't/won't/isn't/without/hardly"),
    (
        "trouble",
        "arrest/arrested/charge/charges/charged/jail/jailed/prison/custody/breach/offence/offense/crime/mischief/obstruction/tampering/\
            detained/convicted/punished/locked",
    ),
    (
        "order",
        "order/orders/bail/release/undertaking/probation/conditions/condition/rules/rule/bond/court/judge/papers/law/lawyer/terms",
    ),
    (
        "harm",
        "(can/could/may/might/will/would/often) (also/even/often/still/then/both/itself/sometimes/easily)? (be/get | be seen as | count as \
            | be treated as | land you in | put you in | put you back in | send you to) (<wrong> | <trouble>); (can/could/may/might/will/\
            would/often/to/it/this/that) (also/even/often/still/then/itself)? (lead/leads to | mean/means/bring/brings/cause/causes/face/\
            risk/risks/add/adds/lay | result/results/end/ends in) (<some>)? (<some>)? (<some>)? <trouble> !being/dropped/withdrawn/\
            dismissed/going/to; (can/could/may/might/will) (arrest/charge/jail/detain) (you/him/her/them/someone | the person | that \
            person); (is/are/was/becomes | counts as) (also/itself/still/often/always/even/usually/already/both)? (<wrong> | illegal/\
            unlawful/forbidden/prohibited | against the law | not allowed | never allowed); (can/could/may/might/will/would/you/this/that/\
            it/also) (also/even/itself/often)? (break/breach/violate) (the/an/your/any/a/that/every) (no contact | release | court)? \
            <order>; (breaks/breaches/violates/broke/breached/violated) (the/an/your/any/a/that/every) (no contact | release | court)? \
            <order>; commits (an offence | a crime | an offense | a breach); (you/they/can/may/could/would) commit (an offence | a crime | \
            an offense | a breach); (face/faces/risk/risks) (<some>)? (<some>)? <trouble> !being/dropped/withdrawn; (is/as/be/called/with/\
            for) (also/often/even)? (witness tampering | obstruction of justice | obstructing justice | contempt of court); (can/could/\
            may/might/will) (also/even/then)? be (used/held) against (you/him/her/them | the person charged)",
    ),
    (
        "allows",
        "(if/when/where/once/after/as | only if | only when | to the extent) (_3) <order> (_2) (allows/allow/says/say/permits/permit/lets/\
            let/agrees/agree/approves/changes/changed/change/signs/signed/lifts/lifted/removes); except/only as (the | your | an)? <order> \
            (allows/says/permits/allow/say/permit); unless (_3) (order/bail/undertaking/conditions/papers/judge/court) (allows/says/\
            permits/lets/agrees); with (written | your lawyer's)? permission from (the | a) (court | judge)",
    ),
    ("or", "or/nor"),
    ("and", "and/to/or/nor; and then; and to; or to"),
    ("instead", "instead/rather"),
    (
        "chains",
        "call/text/contact/ask/tell/write/visit/message/talk/speak/reach/post/send/pass/have/get/use/follow/meet/see/approach/press/\
            pressure/threaten/harass/email/phone/go/come/be/discuss/mention/comment/try/make/buy/give/offer/promise/beg/show/move/live/\
            stay/answer/reply/respond/share/like/tag/bother/drop/leave/let/encourage/persuade/urge/coach/push; calling/texting/contacting/\
            asking/telling/writing/visiting/messaging/talking/speaking/reaching/posting/sending/passing/having/getting/using/following/\
            meeting/seeing/approaching/pressing/pressuring/emailing/phoning/going/being/discussing/commenting/trying/making/buying/giving/\
            offering/promising/begging/answering/replying/responding/sharing/encouraging/persuading/urging/threatening/harassing",
    ),
    ("breaks", "but/so/then/instead/because/unless/until/though/although/however/just/simply"),
    ("soft", "them/they/their"),
    (
        "professional",
        "<official>; <lawyer>; duty counsel; questions/doctor/counsellor/counselor/therapist/surety/office/clerk/accountant",
    ),
    ("protected", "<other>; <kin>; her/his/him/she/he/hers/complainant/complainants"),
    (
        "never-asked",
        "recant/recants/retract; take (it | that | this | _3) back; change (her/his/their) (story/statement/mind/account/version/\
            testimony); forgive; come (back)? home; not (to)? (testify/come/show/go/talk/speak/cooperate); lie; drop (it | the case)",
    ),
];
