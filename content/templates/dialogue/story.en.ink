// A line is what somebody says. After # speaker: stands who: you, narrator or one of the people.
VAR trust = 5
-> door

=== door
Ola stays when the others have left. # speaker: narrator
You wanted to talk? # speaker: ola # mood: tired
* [Ask how he is. # id: ask-how]
    How are you? # speaker: you
    ~ trust += 2
    -> table
* [Say what it is about. # id: say-it]
    It is about the report. # speaker: you
    ~ trust -= 1
    -> table

=== table
{trust >= 7: It has been too much for a while.|I know that it is late.} # speaker: ola
* [Agree on a day. # id: agree]
    Friday. And I take one case off you. # speaker: you
    Ola nods. # speaker: narrator # outcome: plan
    -> END
* [Leave it for today. # id: leave-it]
    Another day. # speaker: you
    Ola leaves without a word. # speaker: narrator # outcome: silence
    -> END
