//! Contact and acts of the protected person, in English.

pub(super) mod guards;

use super::{REACH, RULE, SAY_FOLLOW, SAY_LAWYER};
use crate::check::wording::Phrase;

/// Persons and what they may be moved to do.
pub(super) const CLASSES: &[(&str, &str)] = &[
    ("det", "the/your/that/this/any/his/her/their/my/an/a/alleged"),
    (
        "other",
        "<det> (alleged | supposed | so called)? victim/victims/complainant/complainants/accuser/accusers !support/services/witness/\
            assistance/advocate/advocates/line/fund/impact/quick/crisis/program/programs/resources/rights; <det> other (person/party/\
            parent/adult | person involved); <det> protected (person/party/individual/people | family member); <det> (person/people/one/\
            woman/man/individual/partner | family member) who/that (first | has | had)? (reported | complained | called | accused (you)? | \
            phoned | spoke to police | went to (the)? police | told (the)? police | is protected | are protected | was hurt | was harmed | \
            made the (call | complaint | report | allegation | allegations | statement | accusation)); <det> (person/people/one/woman/man/\
            individual) (the | an | your | that)? (order | bail | release order | condition | it) protects/names/covers/mentions; <det> \
            (person/people/one/woman/man) (protected/named) (by/in/on/under); whoever/anyone (reported | called | the order protects | the \
            order names); <det> (person/one/woman/man) you (are | were | are not | were told not | aren't | cannot | can't) (to)? (charged \
            | accused | allowed | contact | see | talk) (with | of | to)? (hurting | assaulting | harming | contact | see | talk to)?; \
            the/your/my (former | estranged | common law | ex)? partner/wife/husband/spouse/girlfriend/boyfriend/fiancé/fiancée/ex/lover; \
            your (loved one | better half); the/his/her witness/witnesses; <det> (children's | child's | kids | kid's | baby's) (other)? \
            mother/father/mom/mum/dad/parent; the mother/father/mom/mum/dad of (your/the/my) children/child/kids/kid/son/daughter/baby",
    ),
    (
        "kin-noun",
        "(best | close)? mother/father/mom/mum/dad/parents/sister/sisters/brother/brothers/family/relatives/relative/friend/friends/\
            children/kids/child/son/daughter/boss/employer/work/workplace/school/neighbour/neighbor/neighbours/neighbors/coworker/\
            coworkers/pastor/roommate/cousin/aunt/uncle/landlord",
    ),
    (
        "owner",
        "her/his/their; <det> (alleged)? victim's/complainant's/accuser's/partner's/ex's/wife's/husband's/spouse's/girlfriend's/\
            boyfriend's; <det> other person's/party's; <det> protected person's/party's",
    ),
    ("kin", "<owner> <kin-noun>"),
    (
        "her",
        "<other>; <kin>; him; himself; him or her; her or him; him her; her !lawyer/lawyers/attorney/attorneys/counsel/advocate/doctor/\
            therapist/counsellor/counselor/worker/statement/statements/story/evidence/testimony/wishes/choice/choices/safety/rights/side/\
            account/report/complaint/name/own/injuries/medical/consent/view/views/answer/answers",
    ),
    ("person", "<her>; them"),
    (
        "they",
        "she/he/they/she'd/he'd/they'd/she'll/he'll/they'll/she's/he's/they're; <other>; he or she; she or he; he she; she he",
    ),
    (
        "third",
        "(a | an | your | the | some | any | another | mutual | one of (your | her | his | their) | her | his | their | somebody's | a \
            mutual | your mutual)? (mutual | common | family | trusted | close | other | third)? friend/friends/family/relative/relatives/\
            mother/mom/mum/father/dad/parents/sister/sisters/brother/brothers/cousin/cousins/aunt/uncle/grandmother/son/daughter/kid/kids/\
            child/children/neighbour/neighbor/coworker/colleague/pastor/priest/imam/rabbi/elder/someone/somebody/anyone/anybody/others/\
            people/person/party/roommate/boss/member (else | of the family | of your family | of her family | you trust | you both know | \
            you both trust)? (or/and (your | a | the)? (friend/friends/family/relatives/relative/children/kids | someone else))?",
    ),
    (
        "act",
        "write/rewrite/call/text/email/phone/sign/say/tell/drop/withdraw/ask/talk/contact/send/make/give/speak/meet/change/recant/swear/\
            explain/agree/visit/file/request/support/forgive/lie/deny/admit/refuse/ignore/skip/correct/retract/cancel/lift/vouch/\
            apologise/apologize/reconsider/testify/cooperate/correct/clarify/confirm/understand/listen/let/reply/respond/answer/come/go/\
            stay/stop; take (it | that | this | things | everything | the _2)? back; not (testify/come/show/go/talk/speak/cooperate); see \
            (the | your | you | things | reason)",
    ),
    (
        "paper",
        "(new | short | signed | sworn | written | kind | strong | nice)? (letter/letters/statement/affidavit/note/recantation/\
            declaration/video/apology/email/text/message | letter of support | affidavit of non prosecution)",
    ),
    ("home", "house/home/place/apartment/work/workplace/job/school/door/building/street/church/gym/parents"),
];

pub(super) const PHRASES: &[Phrase] = &[
    Phrase {
        id: REACH,
        words: "call/phone/telephone/ring/text/message/email/facetime/whatsapp/dm/contact/visit/meet/approach/calling/phoning/ringing/\
            texting/messaging/emailing/contacting/visiting/meeting/approaching <person>; e mail <person>; (unblock/friend/tag/add/track/\
            monitor/hug/kiss/hold/touch/hugging/unblocking) <her>; look/looking <her> up; (sit/stand/walk/sitting/standing) (near/beside/\
            with | next to) <her>; be/being (nice/kind/good/gentle/sweet) to <her>; video call/message <person>; see/find/reach/follow/\
            surprise/confront/seeing/finding/reaching/following/confronting <her>; (talk/talking/speak/speaking/chat) (_4) to/with <her>; \
            (discuss/discussing/share/sharing/coordinate/arrange/arranging/plan/planning/celebrate/review | go over) (_4) with <her>; do/\
            doing (_4) for <her>; make/making (_3) to <her>; pick/picking up (_4) from <her>; make/making <her> (a/an); (transfer/wire/\
            transferring) <person>; (bring/take/bringing/taking) <her> (in/along/here/back/with | to (our/the/court/a/my/your)); ^ \
            (return/bring/drop/deliver/mail) (off | back)? <owner> (things/belongings/stuff/keys/clothes); (like/liking/follow/following) \
            <owner> (post/posts/photos/stories/account/page); (answer/reply/respond | pick up | text back | call back | write back | \
            (take/accept) (the | a) (call/calls)) (_2) (if/when/once) <they> (call/calls/text/texts/write/writes/message/messages/reach/\
            reaches/contact/contacts/phone/phones); (if/when/once) <they> (_1) (call/calls/text/texts/write/writes/message/messages/reach/\
            reaches/contact/contacts/phone/phones) (_3) , ^ (then)? (you (can | may | could | are free to))? (just/always/simply)? \
            (answer/reply/respond/talk | pick up | call back | text back | write back | say); (talk/talking/speak/speaking/chat/chatting | \
            have a (word | talk | chat | conversation) | having a (word | talk | chat | conversation)) (directly | again | alone | quietly \
            | calmly | nicely | first | openly)? to/with <person>; (sit/sitting down | meet/meeting (up)? | communicate/communicating | \
            check/checking (in)? | spend/spending time | go/going out | go/going for (a)? _ | get/getting together | catch/catching up | \
            (be | stay | keep | get | being | staying | keeping | getting) (back)? in (touch | contact) | make/making contact | get/\
            getting back together | (move/moving (back)? in)) with <person>; (reach/reaching out | write/writing (back)? | reply/replying \
            | respond/responding | get/getting (back | through | word | a message | a note | a letter) | (send/sending | pass/passing | \
            get/getting) word) to <person>; write/writing/answer/answering <her>; get/getting (a)? hold of <person>; drop/dropping in on \
            <person>; look/looking in on <person>; check/checking (up)? on <person>; give/giving/drop/shoot/leave/leaving/send/sending/\
            write/writing/buy/buying/bring/bringing/show/showing/mail/mailing <person> (a/an/your/the/some/any/one/flowers/money/gifts/\
            photos/messages/texts/word/something/this/that); send/sending/give/giving/pass/passing/bring/bringing/mail/leave/leaving/\
            forward/deliver/hand/write/get/take/show/drop/post (_5) to/for <her>; say/saying (something/anything/hello/hi/sorry/things/it/\
            this/that/goodbye | a few words | one thing) (_2) to <her>; answer/answering/return/returning/take/taking/accept <owner> \
            (call/calls/text/texts/message/messages); comment/commenting (on)? <owner> (post/posts/photo/photos/page/story); (go/going/\
            drive/driving/walk/stop/swing/come/drop/wait/waiting/show) (over | by | past | outside | back | up)? (to | at | by | past | \
            near | outside)? <owner> <home>; (go/going/come/drive) (over | back | home)? (and)? (to)? (see/find/visit/meet) <person>; (go/\
            going | return/returning | come) (back | home)? to <her>; let/letting <person> know/see/hear; keep <person> posted/informed/\
            updated; thank/thanking/invite/inviting/remind/reminding/assure/warn/warning/reassure <person>; (talk/talking/speak/\
            communicate/message | reach/reaching out | (send/get/pass) (word | messages | a message | a note) | stay in (touch | contact) \
            | keep in (touch | contact)) (_3) through/via <third>",
        but: "(people | many | some | courts | lawyers | police | we | often | also | sometimes | usually) call them; give/giving/giving \
            <person> (space/time/room/privacy); call them (a | an | the)?; show/send/give/bring/pass/text/email/mail/forward them (to | \
            for); get/take <person> to (court | school | hospital | work | safety); if/when/should/where/whenever you (happen to)? (see/\
            meet/encounter/recognize/recognise | run into) <person>; share/sharing (a | any)? (home/house/child/children/nothing/kids/\
            apartment/lease/account/car) (_3) with <her>",
        unless_after: "",
        rule: RULE,
        instead: SAY_FOLLOW,
    },
    Phrase {
        id: "ask",
        words: "ask/asking/tell/telling/urge/urging/beg/begging/persuade/persuading/convince/convincing/encourage/encouraging/press/\
            pressing/pressure/pressuring/push/pushing/coax/coaxing/coach/coaching/nudge/advise/advising/request/requesting/plead/threaten/\
            threatening/bribe/pay/paying/offer/offering/promise/promising/force/forcing/guilt/lobby/influence/implore/dare <person>; \
            (plead/pleading | reason/reasoning | argue | negotiate/negotiating | bargain/bargaining | insist | agree/agreeing | explain/\
            explaining | suggest/suggesting | mention/mentioning | propose/proposing | hint/hinting | apologise/apologising/apologize/\
            apologizing | say/saying (you are | you're)? sorry | lie/lying | promise/promising) (_5) to/with <person>; put pressure on \
            <person>; lean/leaning on <person>; ask/asking (for)? <owner> (help/support/forgiveness/consent/permission/blessing/opinion/\
            cooperation/side); (ask/see/check/asking/wonder | find out) if/whether <they> (would/will/can/could/wants/want/is/are/still/\
            might/may/has/have); (ask/see/check/asking/wonder | find out) if/whether (she'd/he'd/they'd/she'll/he'll/they'll) _; talk/\
            talking (some)? sense into <person>; (suggest/suggesting | recommend | insist | propose) (that)? <they> <act>; try/trying \
            (and)? (reach | persuade | convince | talk to | see) <person>",
        but: "ask them (at | when you meet); tell them apart",
        unless_after: "",
        rule: RULE,
        instead: SAY_LAWYER,
    },
    Phrase {
        id: "their-act",
        words: "get/getting <person> (to/into/on/out/back/talking/involved); have/having/make/making/help/helping <person> (to)? <act>; \
            let/letting <person> (come/visit/call/stay/move/sleep/pick/text/write/see); <they> (can/may/could | is (welcome | free) to | \
            are (welcome | free) to) (also | always)? (call/contact/text/email/visit/reach/see/meet | come (in | to) | talk to | speak to \
            | speak with | talk with) (us/me/our | your lawyer); wait/waiting for <her> to _; (want/need/expect | would like | wanting | \
            needing) <person> (not)? to <act>; help/helping <person> (to)? (find/get/hire/pay/draft/prepare/fix/meet) (_4) (lawyer | \
            letter | statement | affidavit | words | out | ready); (talk/talking/win/winning/bring/bringing/turn/turning/bully/trick/scare \
            | sweet talk) <person> (into/round/around/over/back | out of); rely/relying/count/counting/depend/depending/wait/waiting on/\
            for <person> (not)? to (drop/withdraw/recant/change/call/write/forgive/sign/take); keep/keeping/stop/stopping/discourage/\
            discouraging/prevent/block <person> from (testifying/talking/going/speaking/coming/calling/telling/showing/appearing); <they> \
            (should | needs to | need to | has to | have to | ought to | had better | better) (just | also | really)? (write/sign/drop/\
            withdraw/recant/say/ask/tell/call/swear/change/request/forgive/retract/correct/cancel/contact | take (it | that) back); (it | \
            that | this | things)? (would | will | can | could | may | might)? (also | really)? help/helps (a lot | you | the case | your \
            case)? (if/when) <they>; (better/best/good/useful/great/ideal/easier/faster/quicker/wise/smart) if <they> <act>; (make sure | \
            ensure | see to it | see that | be sure) (that)? <they> (knows/know/hears/hear/understands/understand/writes/write/calls/call/\
            tells/tell/drops/drop/signs/sign/says/say/gets/get/comes/agrees/does/doesn't/do/don't); (get/getting/have/obtain/obtaining/\
            use/bring/bringing/file/submit/collect/request/seek/want/need | ask for | asking for | with | add | include) (a/an/the/any/\
            some/her/his/their)? <paper> (_3) (from/by/of) <person>; (get/getting/obtain/use/bring/file/submit/collect/seek/win/earn/need/\
            want/with | work on | ask for) <owner> (signed | written | sworn | new)? (letter/affidavit/support/help/consent/blessing/\
            forgiveness/cooperation/signature/recantation/trust/agreement | new statement | sworn statement | okay); (a | an | the)? \
            <paper> (signed/written/sworn)? (from/by) <person> (helps/makes/changes/persuades/convinces/carries/goes/ends); (a | an | \
            the)? <paper> (signed/written/sworn)? (from/by) <person> (can/could/may/might/will/would) (really | often | also)? (help/make/\
            end/persuade/convince/change/go/show/carry/get/speed/save/lead); (write/draft/prepare/type/writing/drafting/preparing) (_4) \
            for <person> to (sign/swear/send/use/read/give); (try/trying/help/work/want/attempt/ways | how) to change <owner> (mind/story/\
            statement/account/testimony); (wait/waiting) (until/till) <they> (drop/drops/withdraw/withdraws/change/changes/recant/recants/\
            forgive/forgives | come back | comes back)",
        but: "(she/he/they/<other>) (should/need/needs) (_1) (call | tell) (the)? (police | 911)",
        unless_after: "",
        rule: RULE,
        instead: SAY_LAWYER,
    },
    Phrase {
        id: "messenger",
        words: "(have/get/ask/tell/let/having/getting/asking) (your/a/the/our/my) (defence/defense/criminal)? <lawyer> (to)? (call/\
            contact/visit/see/message/text/meet/phone/email | talk to | talk with | speak to | speak with | write to | reach out to) \
            <person>; (ask/asking/have/having/get/getting/send/sending/use/using/let/letting/tell/telling) <third> (to)? ((pass/carry/\
            deliver/relay/bring/take/give/send/get/hand/forward/share/slip) (_4) (message/messages/note/notes/letter/letters/word/gift/\
            gifts/flowers/apology/text/texts) | (pass/relay) (it | this | that | them | things)? (on | along) | (ask/speak/talk/call/text/\
            write/plead/explain/apologise/apologize | reach out | step in | stand in) (_2) (for you | on your behalf | for me) | put in a \
            (good | kind)? word | smooth things (over)? | explain your side | tell your side | (be | act as) (a | the | your)? (go between \
            | messenger | middleman | bridge)); (pass/send/carry/get/relay) (on/along)? (a/your/the/any/some)? (message/messages/note/\
            notes/word) (on | along)? (through/via/to/by) (_3) (friend/friends/family/relative/relatives/someone/children/kids/mother/\
            sister/brother); use/using <third> (as/to); (send/sending/give/giving) <third> (with | along with)? (a/the/your/any) (note/\
            notes/letter/message/messages/gift/gifts/flowers) (for <person> | to (give/take/bring/pass)); (have/get/ask/let/tell/having/\
            getting/asking) <third> (to)? (ask/tell/call/text) (mom/mum/mommy/dad/daddy/mama/papa); go/going through <third>; (word | \
            message | messages) (will)? (get | gets) back to <person>",
        but: "",
        unless_after: "",
        rule: RULE,
        instead: SAY_FOLLOW,
    },
    Phrase {
        id: "make-up",
        words: "apologise/apologize/apologising/apologizing; say/saying sorry; say (you are | you're) sorry; beg/begging for forgiveness; \
            talk/talking (it | things | this) (over | out); (work/working | sort/sorting | patch/patching | settle/settling | smooth/\
            smoothing | iron/ironing | figure/figuring) (it | things | this | matters | that) (out | up | over)? (together | between (you \
            | the two of you | yourselves) | with <person> | at home | privately | as a couple | as a family); (make/making up | make/\
            making peace | reconcile/reconciling | make/making things right | make/making amends) with <person>; go/going (back)? home and \
            (talk/apologise/apologize/see/work/sort/make/explain/wait); keep it (between | in) (you | the family); (say | post) \
            (something)? nice (_2) (about | to) <person>; make it up to <person>; win (her/him/them/<other>) back",
        but: "talk it/things/this over/out with (a | an | the | your | us | our | someone | somebody | duty | legal | me | one)",
        unless_after: "",
        rule: RULE,
        instead: SAY_FOLLOW,
    },
];
