### The letter to the person that goes with a report at the end or on non-completion: "you" and "we", 15 words a sentence. Nothing in it names the programme, an offence, a level of risk, a score or a test.

# What papers that a person takes home call the programme, where the edition has no name of its own for that.
letter-discreet-name = Your group programme

## What the letter opens with

# The title in the file's properties. Example: Letter about your group programme
letter-title = Letter about { LOWER($programme) }
# Above what a draft still lacks, and each of these; the same is why no final letter is made.
letter-still-to-do = Still to be done before this is final
letter-parts-missing = Not yet written: { $parts }.
letter-part =
    { $part ->
        [wentWell] what went well
        [keepWorking] what to keep working on
        [next] what happens next
       *[from] who writes the letter
    }
letter-report-open = The report that it goes with cannot be final yet.
letter-too-early = The programme goes on: the letter goes with the report at its end.
# Example: Dear Mr Lowe,
letter-dear = Dear { KEEP($name) },
# Example: You have finished your group programme.
letter-opening =
    { $how ->
        [finished] You have finished { LOWER($programme) }.
        [sessions-done] You have done all sessions of { LOWER($programme) }.
        [ended] Your time on { LOWER($programme) } ended on { KEEP($on) }.
       *[going-on] You are still on { LOWER($programme) }.
    }
letter-what-it-says = This letter says what is in your report.
# What happened, in one plain sentence: never why, which the report says.
letter-ended-how =
    { $how ->
        [withdrawn] You had not finished it by then.
        [removed] You were removed from it before it was finished.
        [recalled] You were recalled before it was finished.
       *[order-ended] { $licence ->
            [yes] Your licence ended before it was finished.
           *[no] Your order ended before it was finished.
        }
    }
# No name: whoever writes the letter decided. Example: Sandra Ogunleye, programme manager, decided this.
letter-ended-by =
    { $name ->
        [none] I decided this.
       *[other] { $name }, { LOWER($role) }, decided this.
    }
letter-ended-why = The report says why.
letter-no-breach =
    { $licence ->
        [yes] This letter does not say that you broke your licence.
       *[no] This letter does not say that you broke your order.
    }
# Example: Samira Khan went through the report with you on 20 March 2026.
letter-read-with =
    { $on ->
        [none] { letter-who-read } went through the report with you.
       *[other] { letter-who-read } went through the report with you on { KEEP($on) }.
    }
letter-who-read =
    { $name ->
        [none] I
       *[other] { $name }
    }

## What the person did

letter-heading-did = What you did
letter-no-session = No session was held for you.
# Sessions were held, and of none is it recorded what happened.
letter-none-recorded =
    { $n ->
        [1] What happened at your one session is not recorded.
       *[other] What happened at your { $n } sessions is not recorded.
    }
# Examples: You came to 29 of 30 sessions and made up the other. You came to all 17 sessions up to 17 February 2026.
letter-all-sessions =
    { $until ->
        [none] { letter-all-of-them }.
       *[other] { letter-all-of-them } up to { KEEP($until) }.
    }
letter-all-of-them =
    { $madeUp ->
        [0] You came to all { $held } sessions
        [1] You came to { $attended } of { $held } sessions and made up the other
       *[other] You came to { $attended } of { $held } sessions and made up the other { $madeUp }
    }
# Example: You came to 19 of 21 sessions. You made up 2 that you missed.
letter-some-sessions =
    { $madeUp ->
        [0] { letter-some-of-them }
        [1] { letter-some-of-them } You made up one that you missed.
       *[other] { letter-some-of-them } You made up { $madeUp } that you missed.
    }
letter-some-of-them =
    { $until ->
        [none] You came to { $attended } of { $held } sessions.
       *[other] You came to { $attended } of { $held } sessions up to { KEEP($until) }.
    }
# After either, where it ended before that.
letter-of-how-many = The whole programme has { $required }.
# After either, of those that were missed and not made up.
letter-missed-with-reason =
    { $n ->
        [1] You missed one with a good reason.
       *[other] You missed { $n } with a good reason.
    }
# After either, of what is lacking in the record.
letter-not-recorded =
    { $n ->
        [1] What happened at one more is not recorded.
       *[other] What happened at { $n } more is not recorded.
    }
letter-taken-again =
    { $n ->
        [1] You took one part a second time.
       *[other] You took { $n } parts a second time.
    }
# Example: Your first session was on 11 June 2024, and your last on 24 February 2026.
letter-first-and-last = Your first session was on { KEEP($first) }, and your last on { KEEP($last) }.

## What somebody wrote to the person

letter-heading-well = What went well
letter-heading-keep-working = What to keep working on
letter-heading-next = What happens next

## Where the person does not agree

letter-heading-disagree = If you do not agree
# Whom to tell, and by when. Example: Tell me or Ruth Pell, at the meeting on 25 March 2026 or before.
letter-tell =
    { $meeting ->
        [none] Tell { $whom } as soon as you can.
       *[other] Tell { $whom }, at the meeting on { KEEP($meeting) } or before.
    }
letter-me = me
letter-us = us
# The officer by the role alone; also among those who see the report. Example: your probation officer
letter-your-officer = your { LOWER($role) }
letter-comments-stay = You can say it or write it down. Your words stay with the report. You can ask us to put right what is wrong.
# Where a number is recorded. Example: You can ring Ruth Pell on 01632 960 127.
letter-ring = You can ring { $whom } on { KEEP($telephone) }.

## Who sees the report

letter-heading-who-sees = Who sees the report
# Example: You, your probation officer and the treatment manager see it.
letter-see-it = { CAPITAL($all) } see it.
letter-you = you
letter-only-you-named = You see it. Ask us who else does.
# Example: the treatment manager
letter-recipient = the { $role }
# Whoever manages the order or licence sees it too.
letter-managed-by =
    { $licence ->
        [yes] Those who manage your licence may see it too.
       *[no] Those who manage your order may see it too.
    }
letter-passed-on = We must pass on what keeps people safe.

## The end

letter-closing = Yours sincerely,
# Before a line to sign on.
letter-signature = Signature

## What a run tells of what is written for the letter

letter-too-long = The letter has { $words } words. That is { $over } more than { $most }.
letter-sentences-long =
    { $n ->
        [1] One sentence written for the letter has more than { $most } words.
       *[other] { $n } sentences written for the letter have more than { $most } words.
    }
letter-too-many-points =
    { $part ->
        [wentWell] What went well has { $n } points. The letter reads well with { $most } at most.
       *[keepWorking] What to keep working on has { $n } points. The letter reads well with { $most } at most.
    }
letter-telling-words =
    { $part ->
        [wentWell] What went well names the programme, an offence, a risk or a test: a stranger who finds the letter would know why.
        [keepWorking] What to keep working on names the programme, an offence, a risk or a test: a stranger who finds the letter would know why.
       *[next] What happens next names the programme, an offence, a risk or a test: a stranger who finds the letter would know why.
    }
# Also above a draft. Example: What happens next names a day that has passed: 14 April 2026.
letter-days-past =
    { $n ->
        [1] What happens next names a day that has passed: { $days }.
       *[other] What happens next names days that have passed: { $days }.
    }
letter-read-aloud-by-nobody = The person needs the letter read aloud. Nobody is recorded who went through the report with them.
letter-another-language = The person reads another language. The letter is in English.
letter-easy-read-by-hand = The person needs Easy Read. The letter has to be put into it by hand.
# Words in the name of an office or a role by which a stranger would know why, on what a person takes home and on the outside of a leaflet: such a sender isn't printed. Written as the words below. "Probation" is not among them: who supervises the person is named there by that word.
letter-senders-that-tell = prison*, offender*, sentenc*, justice, court*, police
# Words by which what is written for the letter is warned of, and left out of a sheet of appointments: in small letters, parted by commas, each looked for as a whole word; with a star, with any ending.
letter-words-that-tell = sex, sexual*, offence*, offend, offended, offending, reoffend*, re-offend*, sex offender*, victim*, abus*, rape, raped, rapist*, indecen*, assault*, paedophil*, porn*, risk level*, level of risk, high risk, medium risk, low risk, deviance, psychometric*, probation programme*
# What holds such a word, and tells nothing. Written as the words above.
letter-words-that-do-not-tell = sexual orientation
