// En rad är vad någon säger. Efter # speaker: står vem: you, narrator eller en av personerna.
VAR trust = 5
-> door

=== door
Ola sitter kvar när de andra har gått. # speaker: narrator
Du ville prata? # speaker: ola # mood: tired
* [Fråga hur han har det. # id: ask-how]
    Hur har du det? # speaker: you
    ~ trust += 2
    -> table
* [Säg vad det gäller. # id: say-it]
    Det gäller rapporten. # speaker: you
    ~ trust -= 1
    -> table

=== table
{trust >= 7: Det har varit för mycket ett tag.|Jag vet att den är sen.} # speaker: ola
* [Kom överens om en dag. # id: agree]
    Fredag. Och jag tar bort ett ärende. # speaker: you
    Ola nickar. # speaker: narrator # outcome: plan
    -> END
* [Låt det vara för i dag. # id: leave-it]
    Vi tar det en annan dag. # speaker: you
    Ola går utan att säga något. # speaker: narrator # outcome: silence
    -> END
