### The route: which one, decisions on it, requests for another, earlier programmes, and its length.

## The route

# A decision is recorded and stands. Example: The route is “Long”. The treatment manager decided this on 20 January 2026. Reason recorded: High need.
route-decided = The route is “{ $name }”. { $decision }{ $also }
# It was taken before the part ended after which the edition has the route decided. Example: … It is provisional: the programme has the route decided after the Induction Module.
route-decided-early = The route is “{ $name }”. { $decision } This may still change: the programme has the route decided after { $after }.{ $also }
# A decision is recorded, and the level of risk, which says what it may choose, isn't.
route-decided-without-level = The route decided is “{ $name }”. { $decision } This may still change: the programme has the route depend on the risk level, which is not recorded. Whether it allows this route cannot be said.{ $also }
# Direct entry was granted, which leads to this route.
route-of-direct-entry = The route is “{ $name }”.{ $also }
# The edition has no other.
route-only-route = The programme has one route, “{ $name }”.{ $also }
# No decision is recorded. After it may follow the edition's note on the level, and that sessions have begun.
route-by-recorded-levels = The route “{ $name }” is expected from the levels assessed. { route-is-decided }{ $also }
# The edition has everyone at the recorded level take one route, so nothing is to be decided. Example: At the recorded level the route is “All modules”: the programme has everyone at this level take it.
route-of-level = The route is “{ $name }”. Everyone at the level assessed takes it.{ $also }
# More rules of the edition than one hold, or none does.
route-levels-open = The levels assessed do not lead to one route. The programme’s words fit two.{ $also }
# The edition names no tool, and two were used. Example: The levels of risk by Risk Matrix 2000/S and OSP/C lead to different routes, and the programme names no tool.
route-tools-differ = The levels of risk by { $tools } lead to different routes, and the programme names no tool.{ $also }
# The edition names the tool. Example: A level of risk by OSP/C is recorded: high, assessed on 5 March 2026. The programme has the route depend on Risk Matrix 2000/S, so this level leads to no route.
route-level-of-other-tool = A level of risk by { $tool } is recorded: { $level }, assessed on { $on }. The programme has the route depend on Risk Matrix 2000/S, so this level leads to no route.
# The edition leads to no route by a level of risk. Example: A level of risk by OSP/C is recorded: high, assessed on 5 March 2026. This programme does not decide the route by it.
route-level-not-asked = A level of risk by { $tool } is recorded: { $level }, assessed on { $on }. This programme does not decide the route by it.
# Example: The route cannot be given: risk level not recorded.
route-levels-not-recorded = The route cannot be given: { $missing } not recorded.{ $also }

# The edition leads to no route by level; the plan names one, or none. Example: The route planned is “Long”. It is decided after the Induction Module.
route-as-planned = The route planned is “{ $name }”. { route-is-decided }{ $also }
route-none-chosen = No route has been chosen. { route-is-decided }{ $also }
# When it is decided: for the two messages above.
route-is-decided =
    { $after ->
        [none] The programme does not say when it is decided.
       *[other] It is decided after { $after }.
    }

# Suitability stands against the programme. The plan may name a route, or the recorded levels lead to one.
route-none-while-unsuitable = No route is chosen while suitability stands against the programme.
route-none-while-unsuitable-planned = { route-none-while-unsuitable } The plan names “{ $name }”.
route-none-while-unsuitable-by-level = { route-none-while-unsuitable } The recorded levels alone would lead to “{ $name }”.

# Sentences that follow: nobody has decided; the plan asks for another route.
route-sessions-begun = Sessions have begun, and no decision on the route is recorded.
route-planned-route-refused = The plan asks for the route “{ $wanted }”, which is refused.
route-unknown-route-refused = The plan asks for another route, which is refused.

# What is missing.
route-risk-level-needed = risk level
route-deviance-needed = level of deviance

# Under these.
route-ground-final-after-part = The final route is decided after the part that the programme names (C-7).
route-ground-slash = A slash between two levels can mean “and” or “or” (A-8).
# The edition says that most at this level take the route. Also under a request for another.
route-ground-most = The programme says “most”: another route needs a reason (A-9).
route-ground-level-not-mentioned = The programme does not mention this level. It is read as the nearest one and flagged (A-9).

# Under a route by recorded levels, and under an override for high treatment need.
route-ground-other-tool = The programme speaks of risk and names no tool. The level of risk is that of { $tool }.
route-ground-deviance-tool = The programme names no tool for deviance. The level of deviance is that of { $tool }.
route-ground-need-tool = The level of treatment need is that of { $tool }.
# Under levels by two tools, and a reading for each; it comes to that level’s route, or to none.
route-ground-no-tool = Which tool the level of risk is to be assessed with is not stated (A-8).
route-risk-matrix = Risk Matrix 2000/S
route-reading-tool = The level by { $tool } decides
route-no-single-route = Those levels lead to no single route

# The readings of an early decision once the part has ended; the first comes to the route decided.
route-reading-decision-holds = The decision recorded before the end of { $after } still holds
route-reading-decided-again = The decision has to be taken again after { $after }
route-not-yet-decided = Not yet decided
# A reading for each passage of the edition that may hold; it comes to that passage's route. The words are the edition's.
route-reading-words-cover = These words apply: “{ $words }”
# What a reading comes to: a route by its name.
route-route-name = { $name }

# What would settle it. Examples: A recorded decision on the route. A recorded decision on the route after the Induction Module.
route-settled-by-decision =
    { $after ->
        [none] A recorded decision on the route.
       *[other] A recorded decision on the route after { $after }.
    }
route-settled-by-risk-level = The risk level, recorded as assessed.

## The assessment after the part that the edition names

# It was made after the part. Example: The treatment manager made the assessment after the Induction Module on 5 March 2026, by clinical judgement and psychometric tests.
route-assessment-made = { route-assessment-of }
# It was made before the part ended. Example: … That is before the last session of the Induction Module, which was planned for 9 March 2026.
route-assessment-early = { route-assessment-of } That is before the last session of { $after }, which was planned for { $ended }.
# The edition names both, and one wasn’t used, or isn’t recorded.
route-assessment-incomplete = { route-assessment-of } The programme has both used.
# The route was decided, and nothing is recorded of the assessment that comes before.
route-assessment-not-recorded = The route was decided after { $after }. The programme bases it on an assessment made at that point, and none is recorded.
# The edition has no such assessment. Example: An assessment after the first part of the programme is recorded as made on 5 March 2026. This programme does not decide the route by one.
route-assessment-not-asked = An assessment after the first part of the programme is recorded as made on { $on }. This programme does not decide the route by one.
# The beginning of these, which says what it was made with. Example: The treatment manager made the assessment after Induction on 5 March 2026, by clinical judgement and psychometric tests.
route-assessment-of =
    { $judgement ->
        [yes] { $tests ->
            [yes] { route-assessment-by }, by clinical judgement and psychometric tests.
            [no] { route-assessment-by }, by clinical judgement, without psychometric tests.
           *[not-recorded] { route-assessment-by }, by clinical judgement. Whether psychometric tests were used is not recorded.
        }
        [no] { $tests ->
            [yes] { route-assessment-by }, by psychometric tests, without clinical judgement.
            [no] { route-assessment-by }, without clinical judgement and psychometric tests.
           *[not-recorded] { route-assessment-by }, without clinical judgement. Whether psychometric tests were used is not recorded.
        }
       *[not-recorded] { $tests ->
            [yes] { route-assessment-by }, by psychometric tests. Whether clinical judgement was used is not recorded.
            [no] { route-assessment-by }, without psychometric tests. Whether clinical judgement was used is not recorded.
           *[not-recorded] { route-assessment-by }. Whether clinical judgement and psychometric tests were used is not recorded.
        }
    }
route-assessment-by =
    { $by ->
        [none] On { $on }, the assessment after { $after } was made
       *[other] On { $on }, the { LOWER($by) } made the assessment after { $after }
    }
# What is missing.
route-assessment-needed = assessment after { $after }
route-judgement-needed = clinical judgement in the assessment
route-tests-needed = psychometric tests in the assessment

## Decisions on the route

# The part has ended after which the route is decided. "That can be applied": one is recorded that can't be.
# Example: The last session of the Induction Module was planned for 5 March 2026. No decision on the route is recorded.
route-decision-due =
    { $unapplied ->
        [yes] The last session of { $after } was planned for { $on }. No decision on the route that can be applied is recorded.
       *[no] The last session of { $after } was planned for { $on }. No decision on the route is recorded.
    }
# The decision names an id that is no route's.
route-decision-names-unknown-route = The decision on the route names a route that this programme does not have, so it is not applied.
# The reading for each route, under the two messages above; it comes to the route's name.
route-reading-decision-for-route = A decision for this route
route-settled-by-known-route = A decision that names a route of this programme.

# The edition leaves room for another route than the level's, and a decision takes it.
route-departure-decided = The decision on the route departs from the route that the recorded levels lead to. The reason is recorded.
# The edition leaves no room for it.
route-departure-not-allowed = The decision on the route is not applied: the programme allows no departure from the route of this level.
# Nor does it mention the level.
route-departure-not-allowed-at-level-not-mentioned = The decision on the route is not applied: the programme does not mention this level, which is taken as the nearest one, and it allows no departure from the route of that level.
# Under these two, and under a request that is refused.
route-ground-upward-only = The programme describes departures upward only, for low risk (A-9).
# The readings of a decision that the edition doesn't allow, and what each comes to. Example: The decision is corrected to “Long”
route-reading-level-right = The recorded level is right
route-decision-corrected = The decision is corrected to “{ $name }”
route-reading-level-wrong = The level is another
route-level-recorded = The level is recorded, and the route decided again
# What would settle it.
route-settled-by-allowed-route = A decision on the route that the programme allows.

## The override for high treatment need

# A decision for the longer route of someone at low risk, with a reason and an approver.
route-override-decided =
    { $exceptional ->
        [yes] By the level recorded, the shorter route would follow, and the longer one was decided. The programme says that going beyond the shorter one should be exceptional.
       *[no] By the level recorded, the shorter route would follow, and the longer one was decided.
    }
# The same without an approver.
route-override-not-approved = The override to the longer route is not applied: no approver is recorded.
# Treatment need is low or medium. Example: … treatment need is recorded as low, and the programme allows it for higher treatment need.
route-override-without-high-need = The override to the longer route is not applied: treatment need is recorded as { $need }, and the programme allows it for higher treatment need.
# Treatment need is high, and nobody has decided.
route-override-possible =
    { $exceptional ->
        [yes] Treatment need is recorded as high. The programme allows the longer route for higher treatment need in exceptional cases, with a reason and an approver. No such decision is recorded.
       *[no] Treatment need is recorded as high. The programme allows the longer route for higher treatment need, with a reason and an approver. No such decision is recorded.
    }
# What is missing.
route-treatment-need-needed = level of treatment need
route-approver-needed = approver of the override
# The readings of an override that isn't applied; they come to the shorter and the longer route.
route-reading-no-approval = There is no such approval for high treatment need
route-reading-approval = There is, and it is recorded
# What would settle it.
route-settled-by-approval = A decision with a reason and an approver, for someone with high treatment need.

## Requests for another route

# The plan asks for another route than the one decided. Example: The plan asks for the route “Short”. The recorded decision is for “Long”, and it stands.
route-request-against-decision = { route-request } The recorded decision is for “{ $leads }”, and it stands.
# Nothing leads to one route yet.
route-request-settles-nothing = { route-request } A request does not settle the route.
# The levels lead to another, and the route is decided by judgement.
route-request-beside-levels = { route-request } The recorded levels lead to “{ $leads }”, and a person decides between them.
# The edition says "most" of the level.
route-request-needs-reason = { route-request } The recorded level leads to “{ $leads }”. The other route needs a decision with a reason, and none is recorded.
# The longer route for someone at low risk: an override.
route-request-needs-approver = { route-request } The recorded level leads to “{ $leads }”. The other route needs a decision with a reason and an approver, and none is recorded.
# The plan names an id that is no route's.
route-request-refused-as-unknown = The plan asks for a route that this programme does not have. It is refused.
# The edition has one route for this person: its only one, or that of direct entry.
route-request-refused-without-ground = { route-request } Nothing that is recorded leads to it, so it is refused.
# The longer route for someone whose treatment need is low or medium.
route-request-refused-without-high-need = { route-request } It is refused: treatment need is recorded as { $need }, and the programme allows the longer route for higher treatment need.
# The edition leaves no room. That it does so upward only may follow.
route-request-refused-by-level = { route-request } It is refused: the programme has everyone at this level take “{ $leads }”.{ $also }
# Nor does it mention the level.
route-request-refused-by-nearest-level = { route-request } It is refused: the programme does not mention this level, which is taken as the nearest one, and has everyone there take “{ $leads }”.{ $also }
# The beginning of these.
route-request = The plan asks for the route “{ $wanted }”.
# What follows where a request is refused and the edition knows an override.
route-upward-only = It allows a departure upward only, for low risk with higher treatment need.
# Under a request that needs an approver.
route-ground-override = An override is a recorded decision, upward only and for low risk (A-9).
# The readings of a request that is open; they come to the route asked for and the one of the level.
route-reading-reason = There is a reason for the route that the plan asks for
route-reading-level-decides = The recorded level decides
# What would settle it: a request that is refused, one that needs a reason, one that needs an approver as well.
route-settled-by-plan = A plan with a route that the programme allows, or a recorded decision that it allows.
route-settled-by-reason = A recorded decision on the route, with a reason.
route-settled-by-reason-and-approver = A recorded decision on the route, with a reason and an approver.

## Earlier programmes

# A decision is recorded. Example: Exemption from Induction Module was granted. The treatment manager decided this on 20 January 2026. Reason recorded: Discussed.
route-prior-treatment-granted = { $effect } was granted. { $decision }
route-prior-treatment-refused = { $effect } was refused. { $decision }
# An adjustment was granted; the edition doesn't say what one is. Example: An adjustment of the programme was granted. It changes: Two sessions of Induction. The treatment manager decided this on …
route-adjustment-granted =
    { $changes ->
        [none] { route-effect-adjustment } was granted. What it changes is not recorded. { $decision }
       *[other] { route-effect-adjustment } was granted. It changes: { $changes } { $decision }
    }
route-changes-needed = what the adjustment changes
# A decision on an exemption, direct entry or adjustment that the edition doesn't describe, or describes for another part. What it describes may follow.
# Example: The decision of 5 March 2026 (exemption: granted), for “Treatment”, is not applied: the programme describes nothing of the kind. It describes: exemption from Induction Module.
route-prior-decision-unmatched =
    { $where ->
        [none] { CAPITAL($decision) } is not applied: the programme describes nothing of the kind.{ $also }
       *[other] { CAPITAL($decision) }, for “{ $where }”, is not applied: the programme describes nothing of the kind.{ $also }
    }
# The same where it was refused.
route-prior-decision-without-effect =
    { $where ->
        [none] { CAPITAL($decision) } changes nothing: the programme describes nothing of the kind.{ $also }
       *[other] { CAPITAL($decision) }, for “{ $where }”, changes nothing: the programme describes nothing of the kind.{ $also }
    }
route-edition-describes = It describes: { $effects }.
# Under both.
route-ground-prior-decision = Only what the programme describes can be applied, and what it does not mention is not filled in.
# The readings of one that isn't applied, what each comes to, and what settles it.
route-reading-decision-misnamed = The decision means something that the programme describes
route-decision-recorded-as-meant = It is recorded again for what it means
route-reading-decision-outside = The decision goes beyond what the programme describes
route-part-stays-required = It is not applied, and what the programme requires stays required
route-settled-by-described-effect = A decision that names what the programme describes, or a later one that refuses this.
# The conditions hold. Example: Exemption from Induction Module can be considered after a programme that was completed. The record shows this, and nobody has decided.
route-prior-treatment-undecided = { route-prior-treatment } The record shows this, and nobody has decided.
# The conditions hold, and decisions of one day differ.
route-prior-treatment-decided-differently = { route-prior-treatment } The record shows this, and the decisions recorded on it differ.
# They differ, and whether the conditions hold isn't recorded. Example: … The record does not say whether it was completed, and the decisions recorded on it differ.
route-prior-treatment-decided-differently-not-recorded = { route-prior-treatment } The record does not say { $missing }, and the decisions recorded on it differ.
# Whether the conditions hold isn't recorded. Example: … The record does not say whether it was accredited and whether it was completed.
route-prior-treatment-not-recorded = { route-prior-treatment } The record does not say { $missing }.
# They don't hold.
route-prior-treatment-not-shown = { route-prior-treatment } The record does not show this.
# They don't hold, and a decision grants it.
route-prior-treatment-granted-against-record = { route-prior-treatment } The record does not show this, so the decision to grant it is not applied.
# No earlier programme is recorded, and a decision grants it.
route-prior-treatment-granted-without-record = { route-prior-treatment } No earlier programme is recorded, so the decision to grant it is not applied.
# The beginning of these.
route-prior-treatment = { $effect } can be considered after { $required }.

# What an earlier programme may change. They begin a sentence. Examples: Exemption from Induction Module; Direct entry to Relapse Prevention; An adjustment of the programme
route-effect-exemption =
    { $part ->
        [none] Exemption from a part
       *[other] Exemption from { $part }
    }
route-effect-direct-entry =
    { $to ->
        [none] Direct entry to a later part
       *[other] Direct entry to { $to }
    }
route-effect-adjustment = An adjustment of the programme

# What it has to have been. Example: an accredited prison programme that was completed and attended with progress
route-programme-required =
    { $setting ->
        [prison] { $accredited ->
            [yes] an accredited prison programme that was { $done }
           *[no] a prison programme that was { $done }
        }
       *[any] { $accredited ->
            [yes] an accredited programme that was { $done }
           *[no] a programme that was { $done }
        }
    }
# What is listed there.
route-programme-completed = completed
route-programme-attended = attended
route-programme-progress = attended with progress

# What is missing of an earlier programme, or that there is one.
route-accredited-needed = whether it was accredited
route-completed-needed = whether it was completed
route-attended-needed = whether it was attended
route-progress-needed = whether progress was made in it
route-evidence-needed = evidence of the earlier programme, which is recorded as not seen
route-programme-needed = the earlier programme

# Under all of these.
route-ground-prior-treatment = What an earlier programme changes is never automatic: a person decides (C-7b).
# The readings while nobody has decided.
route-reading-prior-counts = The earlier programme is taken into account
route-reading-prior-changes-nothing = The earlier programme changes nothing
# The readings of a decision that isn't applied.
route-reading-prior-programme = There was such a programme
route-reading-no-prior-programme = There was none
# What the readings come to. Example: Exemption from Induction Module granted
route-effect-granted = { $effect } granted
route-effect-granted-once-recorded = { $effect } granted, once it is recorded
route-effect-refused = { $effect } refused
# What would settle it. Example: A recorded decision (direct entry) with a reason.
route-settled-by-prior-decision = A recorded decision ({ $about }) with a reason.
route-settled-by-prior-programme = The earlier programme as it was, or another decision.

## How long the route takes

# The edition states totals; the amounts of the parts follow. Example: “Long” takes 240 hours in total, worked out from the programme’s words. Induction Module: 50 hours.
route-length-in-total =
    { $derived ->
        [yes] “{ $name }” takes { $totals } in total, worked out from the programme’s words.{ $also }
       *[no] “{ $name }” takes { $totals } in total.{ $also }
    }
# It states no totals, or they include a part that falls away. Example: Induction Module: 50 hours. The programme does not state the length of Long-term therapy.
route-length-of-parts = { $first }{ $also }
# It states nothing.
route-length-not-stated = The programme does not state how long “{ $name }” takes.{ $also }
# A part's amounts. Example: Induction Module: 50 hours.
route-length-of-part = { $part }: { $amounts }.
# What follows: the parts that state nothing; why the totals aren't told.
route-length-of-parts-not-stated = The programme does not state the length of { $parts }.
route-totals-left-out = The totals of the route include a part that falls away, so they are left out.
# Under these.
route-ground-amounts = Amounts come from this programme only. One that it does not state is not filled in (C-1).
route-length-needed = length of the route
