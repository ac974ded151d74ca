/**
 * Words and phrases that tell the role of a sentence, one a line: the phrase, then its weight in
 * nats for background, objective, methods, results and conclusions.
 *
 * Phrases are of folded text: lower case, each number as "#", "^" the start of the sentence and "$"
 * its end. The phrases were chosen, and topics thrown out, by hand; the weights are those of a
 * softmax regression over them, fitted to the open-access structured abstracts of PubMed Central
 * (roles from the authors' own headings), rounded to a tenth.
 */
export const ROLE_CUES = `
# # #|0.5 -1 0.3 0.5 -0.2
# # %|0 0.3 -1 1 -0.4
# # and|0.4 1.3 0.1 -0.3 -1.5
# #|-0.1 -0.8 0.2 0 0.6
# $|-0.3 0.1 0.2 0.2 -0.2
# and|-0 0.3 0.1 0 -0.4
# days|-0.4 0.6 0.3 -0.4 -0.2
# for|0.4 0.1 -0.3 1 -1.3
# in|0.3 -0.4 -0.4 0.1 0.4
# of|0.6 -1.7 0.2 0.5 0.4
# p <|0 -0 -1.8 1.9 -0.1
# patients|-1.2 0.1 0.5 1.4 -0.9
# to #|-0.2 -0.3 -0.2 0.3 0.4
% # #|0.1 0.1 -2 1.5 0.2
% and #|-1.5 0.3 -0.3 0.6 0.8
% ci #|-0.9 0.2 -0.9 1 0.6
< # $|-0.9 1 -0.3 0.6 -0.4
< # and|-0.3 -0.1 -0.6 1.2 -0.2
< #|-0 0.3 0.3 -0.2 -0.4
<|0.1 0.2 0.4 -0.3 -0.4
= # $|-0.9 0.1 0.1 0.8 -0
= # and|-1.5 0.5 0.2 0.8 0
= #|-0 -0.4 0.6 0.6 -0.8
=|-0.1 -0.4 0.5 0.5 -0.5
> # $|0.2 0.2 -1.1 2.3 -1.6
^ #|-1.5 0.6 0.3 0.9 -0.4
^ a total|-1.3 0 0 1.1 0.2
^ after|-0.3 -1.1 1.3 0.5 -0.4
^ all|-2.1 0.5 1 0.4 0.2
^ at|0.4 0.4 0.1 0.7 -1.7
^ a|-0.2 -0.8 0.2 0.2 0.5
^ data|-0 0.2 1 0.1 -1.3
^ however|0.7 0.6 -1.1 0.3 -0.6
^ in a|1 -1.8 1 -0.5 0.2
^ no|0.6 -1.1 -0.9 1.3 0.1
^ of|0.4 -0.6 -0.8 1.2 -0.2
^ our|0.1 -0.1 -0.6 -0.3 0.9
^ patients|-0.4 0.1 1.1 -0.6 -0.2
^ the aim|0.4 0.8 -0.4 -1.3 0.4
^ the mean|-0.8 -0.6 -0.4 1.4 0.4
^ the primary|0.5 0.7 1.1 -0.5 -1.7
^ there was|-0.5 -0.7 -1.5 1.9 0.7
^ therefore|1.3 0.7 -0.7 -0.2 -1
^ the|-0.3 0.2 0.1 -0.1 0.1
^ this study|0.7 0.5 -0.2 -1.1 0
^ this|-0.8 0.1 0.4 -0.3 0.6
^ thus|3 -1.4 -0.9 0.4 -1.1
^ to evaluate|0.3 0.7 -0 -1.2 0.2
^ to|-0.4 2.6 -0.8 -0.8 -0.7
^ we|-0.2 0.3 -0 -0.2 0.1
a significant|-0.5 0.2 -1.1 0.4 0.9
a total|-0.9 -1.3 0.6 0.9 0.8
affects|1.5 -0.3 -2.1 -0.1 0.9
age|-0.6 -0.1 0.4 0.1 0.1
aim of|0.4 0.5 -0.4 0.2 -0.6
aim was|0.6 1.4 -1.1 -0.6 -0.2
aim|1.1 1.1 -0.2 -0.7 -1.3
all|-0.3 -1.2 0.1 0.8 0.6
also|0.6 0.7 0.1 -0.3 -1.2
although|-0.1 0.2 -1.7 0.3 1.3
among|0.3 -0 -0.8 0.1 0.4
analysis $|0.7 0.6 0.4 0.2 -1.8
analysis|-0.1 -0.4 0.5 0.5 -0.5
analyzed|0.5 -0.4 0.9 0.5 -1.5
and #|-0.1 0.1 0 0.3 -0.2
anova|-0.5 0.2 2.3 -0.3 -1.8
approach|0.1 -0.6 -0.2 0.2 0.5
are|0.7 0.2 -0.6 -0.3 -0.1
asked|0.6 -1.1 3.1 -1.4 -1.2
assessed|0.4 1 0.6 -1.1 -0.9
assigned|-0.3 -1 0.6 0.6 0.2
associated with|0.3 0.5 -1.3 0.1 0.3
associated|0.1 0.6 -0.5 -0 -0.2
at #|-0.2 -0.8 0.2 0 0.8
at|0 -0.3 0.4 -0.1 -0.1
average|0.4 -1.6 0.2 1.1 -0
a|0 -0 0 -0.2 0.2
baseline|-1.3 -0.1 0.6 0.6 0.3
been shown|0 0.6 -1.9 1.8 -0.5
before|0.5 -0.3 1 -0.5 -0.7
benefit|0.1 0.1 -1.1 0 0.9
better|0.1 0.4 -1.3 0.3 0.5
between the two|0.9 -1.5 0.3 0.6 -0.3
between the|0.1 -0.1 -0.3 -0 0.3
be|0.1 0.4 -0.4 -0.5 0.3
blinded|0.7 -2.1 2.1 0 -0.7
both groups|-0.7 0.2 1 0.4 -0.9
both|-0.2 -0.7 -0.2 0.6 0.4
but|0.2 0.2 -0.9 0.1 0.3
by #|-0.7 -0 -0.3 0.3 0.8
calculated|0.1 -1.1 2.4 -0.6 -0.8
can|0.5 -0.2 -1.4 0 1.1
ci #|-0.8 0.2 -1.1 1.3 0.4
ci|-0.4 -1.2 0.4 0.3 0.8
cohort of|0.6 -1.7 0.9 -0 0.2
comparable|-1.8 0.3 -1.4 1.9 1
compared|0.2 0.3 -0.1 -0.3 -0
completed|-1.5 0.2 0.4 1 0
conclude|-0.4 -0.1 -0.4 -1.6 2.5
confirmed|-1.2 -0.7 0.5 1.7 -0.2
considered|1.1 0 1.5 -1.1 -1.5
control group|0.4 0.1 -0.1 -0 -0.4
controlled|-0.4 -0.1 1.4 -0.5 -0.4
control|-0.3 0 0.3 -0.1 0.1
correlated|-0.6 -0.7 -0.7 1.3 0.6
could be|-0.6 -0.2 -0.2 1 -0.1
could|0.1 0 -0.5 0.2 0.2
data were|0.2 -0.7 1 -0 -0.4
decreased|0.2 -0.9 -1 0.9 0.7
demonstrated|0.6 0.2 -2.7 0.6 1.3
despite|-0 -0 -0.7 0.1 0.7
determine|0.7 0.9 -0.2 -0.8 -0.5
did not|-0.3 -0.9 0.5 0.7 0
did|-0.7 0.8 -0.2 0 0.1
difference in|0.2 -0.9 0.9 -0.3 0.1
difference|0.1 0.1 -0.3 0.4 -0.4
each|-0.4 -0.3 0.8 0.2 -0.2
effective|0.3 0.1 -1.3 -0.4 1.2
either|0.3 -0.5 0.5 0.1 -0.3
end|0.1 -0.5 0.8 0 -0.5
enrolled|-1.2 -0.9 0.5 0.8 0.7
evaluated|1 1.2 0.1 -1.2 -1.1
evaluate|0.3 1.1 -0.1 -0.9 -0.4
examined|0.8 1.6 -0 -1.1 -1.3
exhibited|-0.1 -1.3 -1.8 2.7 0.6
experimental|-0.3 -0.1 0.8 -0.4 0.1
expressed|-0.9 -0.6 -0.3 1.3 0.5
for #|-1.1 -0.6 0.6 -0.2 1.3
found|-0.1 -0.3 -1.7 1.3 0.8
from #|-0.5 -1 0.4 1.1 0
further studies|0.2 -0.7 -1 1.2 0.3
furthermore|1 1 -0.6 -0.1 -1.3
future|0.6 -1 -0.5 -0.1 1
generally|0.3 0.1 -2.8 1.7 0.8
greater|0.3 -0.1 -1.3 0.6 0.5
group #|-0.8 0.6 0.8 0.6 -1.2
group a|-0.8 0.1 1.3 0.8 -1.5
groups $|-0.3 -0 -0.2 0.4 0.2
groups|-0.1 -0.5 0.9 0.4 -0.6
group|-0.1 -0.6 0.8 0.7 -0.8
had|-0.7 -1 0.4 0.8 0.5
has been|0.5 0.4 -0.1 -0.4 -0.4
has|0.8 0.3 -1 -0.6 0.5
have been|0.7 -0.6 -0.4 0.6 -0.2
have|0.6 0.2 -1.1 -0.4 0.6
here we|0.5 -0.3 -1.7 1.4 0.1
higher|0 0.5 -1.7 0.7 0.4
highly|-0.2 -0.5 -1.9 1 1.6
high|0.1 -0.4 -0.8 0.3 0.8
however|0.4 0.4 -1.1 -0.1 0.4
hypothesis|0.5 1.8 -0.6 -0.8 -0.9
identified|-0.2 -0.6 -0.9 1.1 0.5
implications|1.3 -1.4 -1 -0.5 1.6
improved|-0.1 0.2 -1.5 0.5 0.9
improvement|0.1 -0.6 -0.1 0.1 0.5
improves|0.4 0.9 -2.3 -1 1.9
improve|0.3 0.3 -1.2 -0.4 1
in #|0.2 -1.2 0.8 0.6 -0.4
in addition|-0.4 0.1 0.8 0.5 -1
in all|0.7 -1.6 -0 0.6 0.3
in contrast|-0.5 -0.9 -0.8 2 0.2
in group|-0.9 1 0.6 0.8 -1.6
in patients|0.8 0.6 -1.1 -0.6 0.2
in the|-0.2 -0.2 0.1 0.3 0
in this|-0.3 -0.6 0.1 -0 0.9
included|-0.7 -0.6 1.5 0.4 -0.7
increased|-0.2 -0.2 -1.2 0.9 0.6
increases|-0 0.8 -1.8 0.3 0.7
increasing|0 0.1 -1.2 0.7 0.3
independent|-0 -1 0.4 0.3 0.3
indicated that|-0.4 0.3 -2.4 1.3 1.3
indicated|-0.5 -0.6 -0.4 1.1 0.4
indicating|0.5 -1.4 -0.9 0.9 0.9
insights|-0.5 1.2 -1.9 0.5 0.7
intervention|-0.1 0.1 0.3 -0.2 -0
interviews|-0.1 -1.3 2.3 0.3 -1.2
into|-0.4 -0.1 -0 -0 0.5
investigated|0.7 0.9 -0.1 -0.8 -0.7
in|0.1 -0 -0.4 0 0.3
is associated with|0.2 0.2 -0.9 0.1 0.3
is a|-0.3 -0.4 0.5 -0.3 0.6
is not|0.7 1 -0.4 -1.5 0.2
is|0.7 0.5 -0.5 -0.7 -0
it is|0.4 0.1 -1 -0 0.5
key|-0.1 0.1 -0.9 0.4 0.5
known|0.1 0.4 -0.9 -0.4 0.8
led to|-0.4 -0.4 -0.9 0.9 0.7
little is known|2.9 -1.6 -0.9 0.8 -1.1
lower in|-1.2 1.1 -0.3 0.8 -0.4
lower|-0.1 -0.5 -0.5 0.5 0.6
major|0.3 -0 -0.3 0.5 -0.5
may be|0.9 0.3 -2.6 0.1 1.3
mean|-0.8 0.1 0.1 0.6 0
median|-0.5 0.1 -0.7 1 0.1
method|0.1 -0.6 0.2 0.3 0
mice|-0.7 -0.3 1.4 1.1 -1.5
moreover|0.9 0.5 -1 0.3 -0.7
more|0.3 -0.2 -0.8 0.3 0.4
most|-0.4 -0.2 -1.3 1.2 0.7
need for|0.9 -0.5 0.1 -0.7 0.1
need to|1.3 -1.9 0.3 -0.4 0.7
no significant difference|0.9 0.2 -1.9 -0.2 1
no significant|0.3 -0.1 -1 0.5 0.3
not|-0.1 -0.1 -0.5 0.5 0.3
objective|1 1.7 -0.8 -0.7 -1.2
observed in|-0.1 1.2 -2.4 0.8 0.5
observed|-0.5 -0.1 -0.5 1 0.2
occurred|0.3 -1.2 0.7 1 -0.8
of # %|1.1 0.7 -0.4 -0.4 -1
of # patients|-0.9 -1.2 1.2 1 -0.2
of #|-0.6 -0.4 0.5 0.4 0
of|0.3 0.1 -0.3 -0.1 -0
only|0.2 -0.6 -0.2 0.6 0.1
on|0.3 0.2 -0.2 -0.3 -0
or placebo|-0.5 0.9 1 -0.3 -1.2
our results|-0.6 -0.1 -0.6 0.9 0.3
our|-0.1 -0.3 -0.4 0 0.8
outcomes|0.2 0.7 0.2 -0.8 -0.4
outcome|0 0.3 0.8 -0.8 -0.2
p < #|-0.2 -0.1 0.2 0.6 -0.6
p <|-0.2 -0.1 0.2 0.6 -0.6
p = #|0 0 -1.2 1 0.1
p =|0 0 -1.2 1 0.1
parameters|-0.6 0.3 0.5 -0.3 0.2
participants|-0.8 0.3 0.6 0.2 -0.4
patients were|-0.3 -0.5 -0.3 0.8 0.2
patients|-0.2 -0.1 0.2 -0 0.1
percentage|0.3 -1 1.1 0.7 -1.1
performed|-0.2 0 1.3 -0.6 -0.4
per|0.1 -1.5 0.9 0.6 -0.2
plays a|1.5 -1.9 -0.1 0.4 0.2
potential|0.8 0.2 0 -0.7 -0.3
primary outcome|0.4 0.3 -0.1 0.6 -1.3
primary|-0.1 0.1 0.4 -0.4 0.1
promising|2.1 -1.3 -1.5 -1.2 1.8
prospective|-0.3 -0.4 1.3 -0.8 0.2
provide|0.1 0.4 -0.7 -0.2 0.4
purpose of|1.2 1.6 -1.4 -1.3 -0.1
p|-0.2 -0.3 0.1 0.3 0.1
questionnaires|0.2 -0.7 1.9 -0.5 -0.9
questionnaire|0.1 0.2 1.3 -0.5 -1.1
randomly|-0.4 -0.8 1.2 -0.4 0.4
rate|-0.5 -0.4 0.3 0.2 0.4
ratio|-0.8 0.3 1.1 0.6 -1.2
received|-0.5 -0.7 1.4 -0 -0.2
receive|-0.3 0.6 1.2 -0.6 -0.9
receiving|-0.5 -0.1 1 0.6 -1
recently|1.5 0.2 -2 -0.5 0.8
recorded|-0.2 -1.2 1.7 -0.3 0.1
recruited|-2.3 0.6 1.3 0.6 -0.2
reduced|0.3 0.2 -1.4 0.2 0.7
registered|0.1 -1.5 2.1 -1.5 0.8
regression|-1 -0.6 2.4 0.7 -1.5
remains|1.7 0.1 -2.3 0.4 0.1
reported|0.4 0.3 -0.5 0.5 -0.8
respectively $|-1.2 0 0.9 0.7 -0.4
respectively|-0.6 -0.7 0.3 1.2 -0.2
resulted in|0.3 -0.6 -1.1 0.5 0.8
retrospective|0 -2 1.5 0.1 0.5
revealed|-0.6 -1.9 -0.4 2.3 0.7
role in|0.6 1 -2.4 0.3 0.5
samples|0.4 0.5 0.9 -0.2 -1.7
score|-1 0.2 0.6 0 0.2
secondary endpoints|-0.9 -0.8 3.3 -0.9 -0.7
secondary|0.9 1.4 0.9 -0.8 -2.3
should|-0.1 0 -0.7 -0.3 1.1
showed a|-1.1 0.1 -1 1.4 0.7
showed|0.3 -0.5 -2 1.7 0.6
show|0.2 0.3 -1.7 0.6 0.7
significant differences|-0.8 -0.3 -0.5 0.8 0.8
significantly different|0.1 0.4 -1.8 0.3 1
significantly higher|-0 0 -0.4 0.8 -0.4
significantly increased|-1.2 1.2 -1 -0.2 1.2
significantly|-0.5 -0.3 -1.6 1.5 0.9
significant|-0.3 -0.5 -0.3 0.7 0.4
similar|-0.6 0.1 -1.7 1.2 1
some|0.3 -0.2 -1.1 0.6 0.3
standard|-0.4 -0.1 0.5 -0.2 0.2
study $|-0.4 -0.2 0.8 0 -0.3
study of|-0.3 -0.7 1.2 -0 -0.1
study|-0.1 0.4 0 -0.3 -0
suggest that|-0.2 0.4 -1.1 0.5 0.4
suggesting|0.3 -1.1 -1.6 1.2 1.2
suggests that|1.2 -1.5 -1.4 0.6 1.1
suggest|-0.1 0.3 -1.4 0.4 0.8
target|0.1 -0.2 0.3 0.7 -0.9
test|0.3 0.6 0.9 -0.7 -1
than|-0 -0.3 -0.4 0.4 0.3
that|0.1 0 -0.7 0.1 0.3
the control|-0.4 1 0.1 0.1 -0.7
the first|-0.1 -0.3 0.1 -0.5 0.6
the groups|-1 -0.4 0.5 0.8 0.1
the present|0.3 0.4 -1.8 -1 2
the study $|0.1 -1.8 0.7 1.2 -0.3
then|0.7 -2 1.6 -0.2 -0.2
therefore|1.2 0.8 -1 -0.4 -0.5
these findings|0.8 -1.1 -1.4 0.6 1.2
these|0.3 0.2 -0.7 0.3 -0.2
the|0.1 0.1 -0.2 0.1 -0.1
this|0.4 0.4 -0.8 -0.2 0.3
three|-0.4 -0.6 0.4 0.4 0.1
to # %|0.6 -1.3 -0.9 1.1 0.5
to #|-0.2 0.2 0.3 -0.1 -0.3
to assess|0.7 1 0 -1.5 -0.2
to be|0 -0.4 -0.2 0.3 0.4
to compare|0.7 1.3 -0.6 -1.9 0.4
to determine|0.5 0.4 0.1 -1.1 -0
to evaluate|0.6 0.6 -0.2 -0.7 -0.2
to investigate|0.8 0.9 -0.6 -0.7 -0.3
to receive|-0.3 -0.2 0.1 1.4 -1
to|0.3 0.2 -0.2 -0.2 -0.1
training|0.4 0.7 -0 -1 -0.1
treated|0 -0.5 0.3 0.4 -0.3
treatment of|0.1 0.6 -0.4 -0.8 0.5
two groups|-0.6 -1 1.2 0.4 0
used|0.2 -0.1 0.4 -0.2 -0.3
useful|0.8 0.2 -2.4 0.7 0.7
using the|-0.3 -0.7 0.7 0.3 0
using|-0.3 0 0.4 -0.3 0.1
was #|-0.5 -0.7 -0.3 1.7 -0.3
was analyzed|-1.8 1.2 1.4 -0.9 0.1
was assessed|-1.3 0.8 1.2 0.6 -1.3
was performed|0.5 -0.1 -0.3 0.3 -0.3
was used to|0.5 -1.5 1.1 0.4 -0.5
was used|-1.2 0.4 0.4 0 0.4
was|-0.3 -0.3 1 0.2 -0.6
way|1.8 -1.6 1.3 -1.2 -0.4
we aimed|1.1 1.2 -1.4 -0.8 -0.1
we found|0.9 -1 -1.4 0.7 0.9
we identified|-2.4 0.7 -0.8 0.8 1.7
we investigated|0.1 0.4 -0.3 1.1 -1.3
we performed|0.3 -0.9 -0.5 2.4 -1.4
we report|0.4 0.5 0 -1.5 0.6
we used|-0.2 -1.1 1.3 1 -1
weeks $|-1.2 -0.2 1.6 0.3 -0.5
well|-0 -0.1 -0.4 0.4 0.1
were #|-0.2 0.2 -0.1 1.1 -1
were analyzed|0.7 -0.7 0.4 0.2 -0.6
were assessed|0.6 -1.1 1.1 0.4 -1
were associated with|0.4 0.9 -1.8 -0.5 1
were enrolled|-1.3 -0.9 0.9 1.5 -0.2
were evaluated|0.5 0.2 0.4 -0.2 -1
were included|-1 0.9 0.2 1 -1.2
were measured|1 -0.8 1.5 -1.4 -0.3
were no|-0.9 1.1 -1.8 1.6 0
were obtained|-1.5 -0.5 1.7 1.3 -1.1
were randomized|-2 -0.4 1 1.1 0.3
were significantly|0.1 0.2 -1.2 0.3 0.7
were|-0.7 -0.7 1.3 0.7 -0.5
when|0.2 -0.6 -0.8 0.2 1
whether|0.7 1.1 -0.2 -0.7 -0.9
which|-0.4 -0.3 0.1 0.5 0.1
will be|-0.6 -0.1 1.5 0 -0.8
will|1.1 0.2 1.7 -1.4 -1.7
with #|-0.4 -1.4 1.2 0.4 0.2
with a|-0.1 -0.3 0.3 0 0.1
± #|-0.6 -0.7 0.2 1.2 -0
±|-0.4 -0.4 1.1 0.9 -1.2
`;

/** Where in the abstract, how many numbers, how long: see `assign-roles.ts` for the bins. */
export const ROLE_FEATURES = `
pos:0|3.1 2 0.9 -3.3 -2.7
pos:1|2.4 1.4 1.5 -2 -3.3
pos:2|1.3 0.6 1.8 -0.5 -3.2
pos:3|0.3 -0.4 2.1 0.9 -3
pos:4|-0.9 -1.3 2.1 1.9 -1.8
pos:5|-1.6 -2.1 1.8 2.6 -0.7
pos:6|-2.5 -1.8 0.6 2.9 0.8
pos:7|-3.1 -2 -0.3 2.8 2.5
pos:8|-3.2 -1.4 -0.8 2.1 3.2
pos:9|-2.1 -0.9 -0.5 0.3 3.1
pos:first|0.9 1.6 -0.6 -1.1 -0.9
pos:last|-1.3 -0.9 0.5 -1.4 3.1
pos:last2|0.7 -1.4 -0.6 0.2 1.1
num:0|0.4 -0.3 0.3 -0.4 -0
num:1|-0.4 -0.6 0.6 0.4 0.1
num:2|-0.5 -0.9 0.6 1 -0.2
num:3|-1.3 -0.5 1.1 1.6 -0.9
len:0|-0.5 -0.8 0.7 0.8 -0.2
len:1|-0.2 -0.6 0.4 0.5 0
len:2|0 -0.3 0.3 0.2 -0.2
`;

/** Log probability that an abstract begins with each role. */
export const ROLE_START = [-0.32, -1.49, -3.06, -7.44, -8.13];

/** Log probability of the role of a sentence (column) after that of the sentence before (row). */
export const ROLE_NEXT = [
  [-0.48, -2.77, -1.3, -3.29, -5.05],
  [-5.47, -1.26, -0.35, -4.85, -7.41],
  [-9.42, -7.62, -0.29, -1.39, -5.57],
  [-9.51, -9.51, -7.9, -0.28, -1.42],
  [-7.98, -7.98, -7.29, -7.98, -0.0],
];

/** Log share of each role among sentences, to turn posteriors of the regression into likelihoods. */
export const ROLE_PRIOR = [-1.82, -3.19, -1.19, -1.09, -1.86];
