VAR trust = 5
VAR known = 3
VAR risk = false
VAR diets = false
VAR disloyal = false
VAR double = false
-> kitchen

=== kitchen
The kitchen at Ekbacken, a Tuesday in November, half past one. Seven chairs have been put out, one for each of them. There is none for you. # speaker: narrator
Berit is peeling potatoes without looking at her hands. The whole house smells of beef stew. # speaker: narrator
We've got twenty minutes. Then the stock goes on. # speaker: berit # mood: cold
* [State the decision plainly: from the first of February the food comes from Navet. # id: state-the-decision]
    The committee decided yesterday, item 47. From the first of February the food comes from Navet. That's settled, and I'm the one carrying it out. # speaker: you
    -> decided
* [Take a peeler from the drawer, sit down on a crate and peel. # id: take-a-peeler]
    ~ trust += 1
    -> peeling
* [Ask what they have heard. # id: ask-what-heard]
    ~ known += 1
    -> heard
* [Show the slides that Ola sent: “A modern meal experience”. # id: show-the-slides]
    ~ trust -= 1
    -> slides

=== decided
The peeler stops. Somewhere a tap is dripping, and Nasrin gets up and turns it off. # speaker: narrator
Thirty-one years. # speaker: berit
She does not say it to you. # speaker: narrator
* [Say that everybody keeps their job. # id: jobs-are-safe]
    Nobody loses their job. Two will work at Navet. Which two isn't decided. # speaker: you
    ~ known += 1
    -> assessed
* [Say that you too think it is wrong. # id: me-too]
    I think it's wrong too. Between you and me. # speaker: you
    I see. So who does want it? # speaker: conny
    ~ trust += 1
    ~ disloyal = true
    -> assessed
* [Wait. Say nothing until she has started peeling again. # id: wait-for-the-peeler]
    It takes a whole potato. # speaker: narrator
    ~ trust += 1
    -> assessed

=== peeling
They look at your peelings. They are thick. # speaker: narrator
We don't throw away that much here. # speaker: berit
Say it now. We know why you're here. # speaker: conny
* [Say that nothing is quite settled yet, to keep things calm. # id: nothing-settled]
    Item 47. I've got it on my phone. # speaker: conny # mood: cold
    ~ trust -= 2
    -> assessed
* [Say it, while you peel: the committee has decided, from the first of February. # id: say-it-peeling]
    From the first of February the food comes from Navet. The committee decided yesterday. I'm here to do it with you, not to you. # speaker: you
    -> assessed
* [Ask first how much food goes out from here on an ordinary day. # id: ask-about-the-day]
    Eighty-four portions. Nine of them you can't get wrong, because then they choke. # speaker: berit
    ~ known += 1
    -> assessed

=== heard
That we'll be given notice. # speaker: conny
That the food's coming from Poland, in bags. # speaker: berit
That it's coming from Navet. In February. # speaker: nasrin
* [Ask Berit what would be worst, if it were true. # id: ask-what-is-worst]
    That someone who's never met Åke is going to cook for him. A crust could kill him. # speaker: berit
    It is true. From Navet, in February. So tell me more about Åke. # speaker: you
    ~ trust += 1
    ~ known += 1
    -> assessed
* [Tell them not to listen to rumours. # id: no-rumours]
    Then someone else had better start saying something. # speaker: berit # mood: cold
    ~ trust -= 1
    -> assessed
* [Sort it out: Nasrin is right. Nobody is given notice. Nothing comes from Poland. # id: sort-the-rumours]
    Nasrin's right, the committee decided yesterday. Nobody's given notice, but two will work at Navet. Poland's not involved. # speaker: you
    ~ known += 1
    -> assessed

=== slides
Slide three is a photograph of a smiling woman with a spoon. She is perhaps thirty. At Ekbacken the average age is eighty-seven. # speaker: narrator
Who's she? # speaker: berit
* [Close the computer. State the decision in your own words. # id: close-the-computer]
    Nobody. Sorry. From the first of February the food comes from Navet, the committee decided it yesterday. # speaker: you
    ~ trust += 1
    -> assessed
* [Go through all the slides, so that they have the same basis. # id: all-the-slides]
    Eighteen slides. At slide twelve Berit gets up and takes a saucepan off the heat. # speaker: narrator
    ~ trust -= 1
    -> assessed

=== assessed
Then I've got a question. Has it been risk-assessed? # speaker: conny # mood: tense
You have a paper in your bag, from last spring, one page: “No risks are deemed to exist.” At the bottom is Ola's name and nobody else's. # speaker: narrator
* [Say yes, as it is. It was done last spring. # id: yes-last-spring]
    Yes. Last spring. # speaker: you
    By whom? Not by me. # speaker: conny # mood: cold
    ~ trust -= 1
    -> tasted
* [Show it. Say that you will redo it, with him. # id: show-the-paper]
    This is all there is. It's not enough. We redo it before anything changes, you and I and those who know. # speaker: you
    “No risks.” Has he ever been in a kitchen? # speaker: conny
    ~ trust += 1
    -> tasted
* [Say that you will find out how things stand. # id: find-out]
    I'll find out. # speaker: you
    You do that. # speaker: conny
    -> tasted

=== tasted
Berit wipes her hands. She looks at you for the first time. # speaker: narrator
Have you ever eaten food from Navet? # speaker: berit
* [Say no. Ask if she wants to go there tomorrow. # id: eat-there-together]
    No. Have you? # speaker: you
    No. # speaker: berit
    Tomorrow, then. I'll drive. # speaker: you
    -> navet
* [Say that the schools are happy with it. # id: high-marks]
    Mine haven't got teeth. # speaker: berit # mood: cold
    ~ trust -= 1
    -> roll
* [Say no. You should have. # id: should-have]
    No. I should have done that before I came here. # speaker: you
    -> roll

=== navet
Navet is as big as an ice rink. The cook there is called Reza and has laid up a plate for you to try, with a napkin. Beef stew, potatoes, carrot timbale. # speaker: narrator
Berit eats slowly. She turns the timbale over with her spoon and looks at its underside. # speaker: narrator
The stew's good. # speaker: berit
* [Say: “There you are.” # id: there-you-are]
    There you are! # speaker: you
    She puts down her spoon. On the way home she counts lamp posts. # speaker: narrator
    ~ trust -= 2
    -> roll
* [Ask what it is about the timbale. # id: ask-about-timbale]
    It's good now. Drive it around for forty minutes in a trolley and it gets a skin. It's the skin Åke chokes on. # speaker: berit
    Reza has heard. He takes out a pen. # speaker: narrator
    ~ known += 2
    -> roll
* [Ask Reza and Berit to talk to each other, and step aside. # id: let-cooks-talk]
    When you come back they have exchanged numbers. Berit has drawn a timbale on the napkin, in cross-section. # speaker: narrator
    ~ trust += 1
    ~ known += 1
    -> roll

=== roll
A week later. Conny has printed the minutes and read them pencil in hand. Nasrin sits nearest the door. # speaker: narrator
Somebody has put out an eighth chair. It is lower than the others. # speaker: narrator
Everybody talks at once: the smell, the dishwasher, the morning bus, Åke, the potatoes, who will say good morning to those who wake at five. # speaker: narrator
* [Say that it is time to look ahead. # id: look-ahead]
    Ahead, yes. Where's that? # speaker: berit # mood: angry
    ~ trust -= 2
    -> whom
* [Take a round: one minute each, nobody interrupts. # id: one-minute-each]
    The heavy boxes. My back hurts already. And nobody's asked about the bus, the first one's at five to six. # speaker: nasrin
    ~ known += 1
    ~ trust += 1
    -> whom
* [Roll out baking paper: what we lose, what may go wrong. # id: two-columns]
    On the left: the smell, the Friday song, being able to offer something. On the right: nine special diets, trolley boxes of 22 kilos, 11.40 that turns into 12.10. # speaker: narrator
    ~ known += 2
    ~ trust += 1
    -> whom
* [Answer the objections, one by one, so that none is forgotten. # id: answer-each]
    You have an answer to everything but the potatoes. At two it is quiet, and at first you take it for agreement. # speaker: narrator
    ~ trust -= 1
    -> whom

=== whom
Afterwards Berit goes out on the loading dock without a coat. Nasrin carries out the rubbish, more slowly than need be. On the phone Ola is waiting. # speaker: narrator
* [Catch up with Nasrin by the bins. # id: go-to-nasrin]
    -> bins
* [Answer Ola. He has called three times. # id: answer-ola]
    -> ola
* [Go out to Berit. Bring her coat. # id: go-to-berit]
    -> dock

=== dock
She takes the coat but does not put it on. # speaker: narrator
When Lennart died I came here at five and made meatballs. Two hundred. Nobody said anything, they just ate. # speaker: berit # mood: hurt
Through the wall you can hear the dishwasher. # speaker: narrator
* [Ask if she would like to be an ambassador for the new. # id: ambassador]
    You could be an ambassador for this, Berit. # speaker: you
    For the timbale? # speaker: berit # mood: cold
    ~ trust -= 2
    -> ola
* [Ask what she knows that will vanish with her. # id: ask-what-she-knows]
    The cupboard door. Nine of them. What they can swallow, and can't, and what time of day. # speaker: berit
    ~ known += 1
    -> door_list
* [Say nothing about February. Ask who Lennart was. # id: ask-about-lennart]
    He couldn't boil an egg. # speaker: berit
    You ought to take a photo of the inside of that cupboard door. I'm the only one who can read it. # speaker: berit
    ~ trust += 2
    ~ known += 1
    -> door_list

=== door_list
The cupboard door is covered in pencil, layer on layer since 1995. “Åke: no crust, no rice, not before 11.” “Siv: everything mashed, but not so it shows.” # speaker: narrator
* [Say that such things belong in the system, not on a door. # id: belongs-in-system]
    Then someone'd better give me a login. # speaker: berit # mood: cold
    ~ trust -= 1
    -> ola
* [Ask her to read, write, and give the list to the nurse. # id: read-the-door]
    Write: Åke wants to be told what it is. He can't see. # speaker: berit
    ~ diets = true
    ~ trust += 1
    -> ola
* [Photograph it and send it to Navet. # id: photograph-the-door]
    The cook at Navet answers: “Who's Siv? Shows what?” # speaker: narrator
    ~ known += 1
    -> ola

=== bins
I probably shouldn't say this. But I think it's good. # speaker: nasrin # mood: tense
I want to go to Navet. They've got lifting tables. But Berit taught me everything, so I can't say it in there. # speaker: nasrin
* [Thank her. Say that it stays with you until she wants to say it herself. # id: keep-it-for-her]
    ~ trust += 1
    -> bins_more
* [Ask her to say so at the next meeting. It would help. # id: say-it-for-me]
    ~ trust -= 1
    -> bins_more
* [Ask how she would like to say it to Berit. # id: how-to-tell-berit]
    Maybe I'll start with my back. She understands that. # speaker: nasrin
    ~ trust += 1
    -> bins_more

=== bins_more
One more thing, the inside of the cupboard door. She's written what all nine can take. Nobody else can read it. # speaker: nasrin
* [Ask Nasrin to photograph it when Berit is not looking. # id: photograph-in-secret]
    ~ trust -= 2
    -> ola
* [Make a note. You will take it up with Navet nearer the time. # id: nearer-the-time]
    ~ known += 1
    -> ola
* [Ask Nasrin to ask Berit if the two of them can make a fair copy. # id: fair-copy-together]
    She'll say I can't spell. # speaker: nasrin
    ~ diets = true
    -> ola

=== ola
Ola is having lunch in his car, between two meetings, with the napkin tucked into his collar. You may sit beside him. # speaker: narrator
{disloyal:
    I heard that you agree with them. You hear things at lunch. # speaker: ola
}
How's it going at Ekbacken? The first of February stands, I've told the committee chair. The risk assessment's done, after all. # speaker: ola
* {known >= 6} [Tell him about the nine: what may go wrong is not the taste. # id: tell-about-the-nine]
    Nine of them can't swallow everything, and the food will be crossing town in a trolley. It's nowhere in what we've written. # speaker: you
    Why has nobody said so? # speaker: ola
    Nobody asked the kitchen. # speaker: you
    ~ risk = true
    -> risk_day
* [Say that it must be redone, with the safety representative. # id: redo-before-change]
    It's not good enough, Ola. Conny wasn't there. We redo it before anything changes, or we'll be redoing it afterwards. # speaker: you
    Two weeks. But the date stands. # speaker: ola # mood: tense
    ~ risk = true
    -> risk_day
* [Say that there is resistance, but that it will settle. # id: it-will-settle]
    It always does. # speaker: ola # mood: relieved
    -> care_side
* [Ask him to take the decision back to the committee. # id: take-it-back]
    They've heard both sides. Yours as well. Now it's decided. # speaker: ola # mood: cold
    -> care_side

=== risk_day
Conny has brought a set of scales. Berit has brought a trolley. The box of stew weighs 22 kilos, and they are to lift eighteen a day. # speaker: narrator
Write that down. And write that the first bus is at five to six, and Navet starts at half past five. # speaker: conny
And write Åke. # speaker: berit
* [Write everything, with who does what and when. The nine first. # id: the-nine-first]
    Eleven lines. Lifting tables before Christmas, Conny and you. One stove stays for the nine, until Navet can show something else. # speaker: narrator
    ~ diets = true
    ~ trust += 1
    -> care_side
* [Write the work environment. The residents' food is a separate matter. # id: work-environment-only]
    So where does Åke go? # speaker: berit
    -> care_side
* [Let Conny and Berit write, and sign what they arrive at. # id: sign-what-they-write]
    Three of eleven lines have “the manager” in the column for who. That is you. # speaker: narrator
    ~ trust += 1
    ~ diets = true
    -> care_side

=== care_side
~ known = 0
Pia, who manages the care home, has the room above the kitchen. She has smelt it for nine years and never been down. # speaker: narrator
The nine with swallowing problems? You keep track of them, surely. You're the ones who cook. # speaker: pia
{diets:
    We've copied out Berit's list. But who answers for it after the first? # speaker: you
- else:
    I thought you did. # speaker: you
}
You look at each other. That is how things fall between two stools: quietly and politely. # speaker: narrator
* [Say that special diets are up to the care side, you cook what is ordered. # id: cares-responsibility]
    Right. Now we know. # speaker: pia # mood: cold
    -> who_moves
* [E-mail her what you know about the nine, and ask her to take it to her nurse. # id: mail-pia]
    Thanks, great. I'll take it up at the morning meeting. # speaker: pia
    -> who_moves
* [Invite her and the nurse down to the kitchen this afternoon, to Berit. # id: bring-them-down]
    Has this been on a cupboard door all along? # speaker: pia
    {trust >= 5:
        Since ninety-five. It's only one flight of stairs. # speaker: berit
        ~ diets = true
    - else:
        Read it yourselves, if you can. # speaker: berit # mood: cold
    }
    -> who_moves

=== who_moves
December. Two of the seven are to work at Navet, half past five in the morning. Everybody is counting. # speaker: narrator
Conny's wife drives the night bus. Two have children at the preschool, which opens at half past six. Berit would have to leave home at a quarter to five. # speaker: narrator
How will it be decided? # speaker: conny
* [Let all seven take turns, week by week, so that it is fair. # id: rotate-all]
    Fair, yes. Everyone hurts the same. # speaker: berit
    ~ trust -= 1
    -> petition
* [Settle the rules with the union, then ask who wants to. # id: ask-who-wants]
    I'd like to. It's my back. And I'm curious. # speaker: nasrin
    Your spelling's too bad to stay. # speaker: berit
    It is the kindest thing she has said since November. # speaker: narrator
    ~ trust += 1
    -> petition
* [Decide yourself: the two who are easiest to spare. # id: decide-yourself]
    This should've been taken up with us first. # speaker: conny # mood: cold
    ~ trust -= 2
    -> petition

=== petition
The week before Christmas there is a petition in the entrance at Ekbacken: “Save our kitchen”. Fifty-two names, and at the top, in pencil, Berit's. The local paper calls. # speaker: narrator
Are you going to tell me to take it down? # speaker: berit
* [Ask her to wait until you have done the trial week. # id: ask-her-to-wait]
    So I may, but not now. # speaker: berit
    -> christmas
* [Answer the paper: what is decided, what worries you, what you do. # id: answer-the-paper]
    Nine, it said. No names. Good. # speaker: berit
    -> christmas
* [Say no. It is her right. You stand by the decision anyway. # id: her-right]
    No. It's your right. I stand by the decision, and we do the job together all the same. # speaker: you
    I suppose we do. # speaker: berit
    ~ trust += 1
    -> christmas
* [Tell the paper, unnamed, that there are managers who agree with the kitchen. # id: talk-to-the-paper]
    The paper says “a manager in meal services”. There are three. # speaker: narrator
    ~ disloyal = true
    -> christmas

=== christmas
The last Christmas buffet from their own kitchen. Berit has made seven kinds of herring, two of which can be eaten with a spoon. You get a seat beside an old man with dark glasses. # speaker: narrator
Are you the one who's taking the smell? # speaker: ake
Round the table people stop chewing. # speaker: narrator
* [Say that the food will be as good as before. # id: as-good-as-before]
    I'm sure it will. # speaker: ake
    -> after_christmas
* [Say that it is the committee who decided. # id: blame-the-committee]
    Really. Are they here? # speaker: ake
    ~ trust -= 1
    -> after_christmas
* [Say yes, it is you. Ask what the smell means to him. # id: ask-about-the-smell]
    I can't see the clock. Coffee is ten, frying is half past eleven. Buns are Tuesday. # speaker: ake
    Berit is standing behind him with the mustard. She had not known that either. # speaker: narrator
    ~ trust += 1
    -> after_christmas

=== after_christmas
{disloyal:
    -> confronted
}
-> influence

=== confronted
The first working day of January. Ola has closed the door behind you. He has never done that before. # speaker: narrator
In the kitchen they say you agree with them. You told me yes. Which of us did you lie to? # speaker: ola # mood: hurt
* [Say that you only wanted to show that you understood them. # id: only-understanding]
    You can understand without saying the committee's wrong. # speaker: ola
    -> influence
* [Say what you thought, and why. Tell the kitchen today what you stand by. # id: say-where-you-stand]
    I thought it was wrong, and I told the committee so. Now it's decided, and I stand by it. I'll go down and say so, in the same words. # speaker: you
    ~ disloyal = false
    ~ trust -= 1
    -> influence
* [Ask that somebody else take over. You cannot carry out what you do not believe in. # id: ask-to-be-relieved]
    -> end_faces

=== influence
January, three weeks to go. The kitchen is quieter than in November. # speaker: narrator
On the wall somebody has hung a calendar and begun crossing off days, as children do before Christmas, only the other way. # speaker: narrator
So what do we get to decide? The colour of the napkins? # speaker: conny
* [Let them cook as usual alongside for the first months, to be safe. # id: cook-alongside]
    Then that's what we'll do. # speaker: berit # mood: relieved
    ~ trust += 1
    ~ double = true
    -> trial
* [Say that unfortunately there is not much left to decide. # id: not-much-left]
    Yellow, then. # speaker: conny # mood: cold
    ~ trust -= 1
    -> trial
* [Say that everything can be discussed. # id: all-can-be-discussed]
    Good. Then let's take February. # speaker: conny
    ~ trust -= 1
    -> trial
* [Make three piles: decided, mine to decide, yours to decide. # id: three-piles]
    The buns are ours? # speaker: berit
    The buns are yours. # speaker: you
    ~ trust += 1
    -> trial

=== trial
Trial week, Wednesday. The trolley arrives at 12.07 instead of 11.40. Berit puts the thermometer into the stew, then into the timbale. # speaker: narrator
It is snowing. The driver from Navet has never been here before and has backed up to the wrong door. # speaker: narrator
{diets:
    The nine have already had theirs, from the one stove that you are leaving in place. Nobody on the ward has noticed anything. # speaker: narrator
- else:
    The timbale has got a skin. Åke is already at the table with his bib on. # speaker: narrator
}
Fifty-four degrees. It's supposed to keep sixty. # speaker: berit
* [Serve it. It is a trial week, and some teething troubles are to be expected. # id: teething-troubles]
    Teething troubles. They're eighty-seven. # speaker: berit # mood: cold
    ~ trust -= 2
    -> after_trial
* [Reheat it here, and note it for Friday's review. # id: reheat-and-note]
    Third time this week. I'm writing in ink. # speaker: conny
    -> after_trial
* [Stop the trolley, sort out lunch for the day and call Navet with the figures. # id: stop-and-call]
    Nobody eats that. What have we got in the freezer? # speaker: you
    Meatballs. Two hundred. # speaker: berit
    -> after_trial

=== after_trial
After the week they hang on the wall: five days, five times, ten temperatures, on a sheet with grease stains. It is the best evidence anybody has had in this matter. # speaker: narrator
{risk == false:
    And the lifting still hasn't been assessed. I've handed in a formal request, so now you have to answer. # speaker: conny # mood: cold
    ~ trust -= 1
}
Friday. Ola is on the phone, from his car. # speaker: narrator
{diets:
    That stove. The committee's decided that the kitchen's to be closed. # speaker: ola
- else:
    Good work. So we go ahead on the first. # speaker: ola
}
* {diets} [Read the decision aloud: “cooking is moved”. The stove is how you carry it out. Show why. # id: read-the-decision]
    Write half a page. Then I can stand by it. # speaker: ola
    -> last_pot
* [Say yes to the date. The rest you will sort out as you go. # id: solve-as-you-go]
    -> last_pot_plain
* [Ask to put everything off until spring. # id: postpone-all]
    No. The first. # speaker: ola # mood: tense
    -> last_pot_plain
* {diets == false} [Say that the nine must be sorted out before the first. Ask for one stove and one week. # id: solve-the-nine-now]
    Nine people can't eat this. I need one stove to stay, and Berit to tell us what she knows. Now. # speaker: you
    {trust >= 5:
        I'll get the cupboard door. It's all on that. # speaker: berit
        She actually unscrews it. # speaker: narrator
        ~ diets = true
    - else:
        Now you want to know. # speaker: berit # mood: cold
        She reads out five names. At first you think that is all of them. # speaker: narrator
    }
    -> last_pot

=== last_pot
The last day of January. The big pot stands empty on the stove, a hundred litres, with the mark of a ladle on the inside. # speaker: narrator
What'll you do with it? # speaker: berit
* [Ask what she would like to do with it. # id: ask-about-the-pot]
    One last time. For the families. Then it can be a flower pot. # speaker: berit
    ~ trust += 1
    -> the_end
* [Let it stay, for as long as somebody wants to cook in it. # id: let-it-stay]
    ~ double = true
    -> the_end
* [Say that it will be collected tomorrow, with the others. # id: collected-tomorrow]
    At seven the next morning the stove is bare. Somebody has wiped it first. # speaker: narrator
    ~ trust -= 1
    -> the_end

=== last_pot_plain
The last day of January. Two men in overalls carry out the big pot, a hundred litres. Nobody has told the kitchen. # speaker: narrator
What do you think you're doing? # speaker: berit # mood: angry
* [Let them carry. It is best if it goes fast. # id: best-if-fast]
    ~ trust -= 1
    -> the_end
* [Ask them to put it down. Give the kitchen the evening. # id: give-them-the-evening]
    ~ trust += 1
    -> the_end

=== the_end
{disloyal:
    -> end_faces
}
{double:
    -> end_double
}
{diets == false:
    -> end_choked
}
{trust >= 7:
    -> end_new
}
-> end_obeyed

=== end_new
The second Tuesday of February. The trolley came at 11.38. From the kitchen the smell of cardamom reaches all the way to the bus stop. # speaker: narrator
Nasrin called from Navet. She wondered how to spell thyme. # speaker: berit # outcome: new-with-what-mattered
-> END

=== end_obeyed
The first of February, 11.40. Everything is where it should be. The napkins are yellow. # speaker: narrator
Was there anything else? # speaker: conny # mood: cold # outcome: obeyed
-> END

=== end_choked
The eleventh of February, 12.15. Somebody calls out from the dining room. Berit runs, though it is no longer her food. # speaker: narrator
He wasn't to have any crust. It says so on the cupboard door. # speaker: berit # mood: hurt # outcome: choked
-> END

=== end_double
In March Ekbacken smells of stew twice a day. On the bench stand two trolleys, and nobody knows which is the spare. # speaker: narrator
I'm washing up for two kitchens now. Didn't you say it was temporary? # speaker: conny # mood: tired # outcome: two-kitchens
-> END

=== end_faces
The paper lies open on your desk. Who said it Ola may not ask, and he does not. # speaker: narrator
You could have told me what you thought. I would have listened. # speaker: ola # mood: hurt # outcome: two-faces
-> END
