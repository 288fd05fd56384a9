VAR trust = 5
VAR clarity = 4
VAR slip = 0
VAR risk = 0
VAR ideas = false
VAR night = false
VAR read = false
-> lunch

=== lunch
Thursday, half past twelve. The workplace meeting starts at two, and the coffee is already ordered. # speaker: narrator
The committee adopted the budget last week. Almgården is to manage on 1.4 million less from the first of April, and more than that has not been decided. # speaker: narrator
But this morning there was a paper in the printer, from your manager Peter: “Worked example Almgården, nights from three to two.” Now it is up in the staff room, above the microwave, and somebody has written THANKS on it in red. # speaker: narrator
You have time for two things before the meeting, if they are short. # speaker: narrator
* [Ring Peter and talk about the paper. # id: ring-peter]
    -> peter_rings
* [Go to Susanne, the safety representative, before she hears it with the others. # id: go-to-susanne]
    -> susanne_before

=== before_two
A quarter past one. One more thing. # speaker: narrator
* [Read the committee's minutes, properly. # id: read-minutes]
    -> minutes
* [Wake Roger, who has worked the night and is asleep in the rest room. # id: wake-roger]
    -> roger_before

=== peter_rings
Above the microwave? Good grief. It was an example, I did it one Sunday evening. # speaker: peter # mood: tense
* [Ask what's really decided, and what's only his example. # id: what-is-decided]
    ~ clarity += 1
    What's decided? Not likely, not probable, but decided? # speaker: you
    The money. Only the money. How you do it is your proposal, my judgement, and then consultation with the unions. # speaker: peter
    And when will it be decided? # speaker: you
    After the consultation on Wednesday at the earliest. Say Wednesday, and you won't be lying. # speaker: peter
    -> before_two
* [Say that it's his paper, and that he should tell them so. # id: your-paper-peter]
    ~ trust += 1
    It's your paper. They need to hear from you that it's an example. # speaker: you
    I'm stuck until five. But I'll mail a line, and you can read it out with my name on it. # speaker: peter # mood: tired
    It comes two minutes later: “It was my calculation. It is not a decision, and I should have taken it out of the printer.” # speaker: narrator
    You put it up above the microwave, beside the other one. # speaker: narrator
    -> before_two
* [Say that you've got it under control. # id: under-control]
    It's fine. I've got it under control. # speaker: you
    You're a rock. Just get me a proposal for the nights by Wednesday, and we're home and dry. # speaker: peter # mood: relieved
    A proposal for the nights, then. Not just a proposal. # speaker: narrator
    You think of Susanne, who is to hear that it has not been decided. # speaker: narrator
    -> before_two

=== susanne_before
You needn't whisper. Everyone's seen it, Roger got a photo of it at seven this morning. # speaker: susanne # mood: cold
* [Say what you know and don't know, and what you'll say at the meeting. # id: tell-susanne-all]
    ~ trust += 1
    ~ clarity += 1
    The money's decided, one point four. How isn't, and the paper is Peter's example. That's all I know. # speaker: you
    Then say it like that. Just like that, in those words. # speaker: susanne
    And then I'll want to see what you do when they get angry. # speaker: susanne
    -> before_two
* [Ask her to do the risk assessment with you on Monday, before anything is decided. # id: risk-on-monday]
    ~ risk = 1
    Whatever we come up with, the risks are to be assessed first. Can you and I do it on Monday? # speaker: you
    With somebody from nights. Otherwise it'll just be paper. # speaker: susanne
    With somebody from nights. # speaker: you
    -> before_two
* [Ask her to help keep people calm. # id: keep-them-calm]
    ~ trust -= 1
    Can you help me keep people calm? # speaker: you
    I'm the safety representative. It's not my job that they're calm, it's my job that they're all right. # speaker: susanne # mood: cold
    Then she takes her mug down from the shelf and leaves. It is the one with the cat. # speaker: narrator
    -> before_two

=== minutes
~ read = true
Item 112. Two lines on the money, and one more line that you have never heard anybody mention. # speaker: narrator
“In February the administration is to report the consequences of the cut for the residents.” So they want to know. # speaker: narrator
* [Write a card with three lines: decided, not decided, don't know. # id: three-line-card]
    ~ clarity += 1
    The first line is short, the second long. The third is the longest. # speaker: narrator
    On the back you write “calm”. That one is for yourself. # speaker: narrator
    -> open
* [Underline the line about consequences. You'll use it. # id: underline-consequences]
    ~ clarity += 1
    You read it twice more. Somebody sat in a committee room at nine in the evening and saw to it that it was included. # speaker: narrator
    -> open

=== roger_before
I came in for the meeting, but if I sit on a chair I'll fall asleep. So ask now. # speaker: roger # mood: tired
* [Ask him to tell you about last night, hour by hour. # id: hour-by-hour]
    ~ night = true
    Tell me about last night. Hour by hour. # speaker: you
    At twenty to three Elsy was on the floor. Two of us for forty minutes, and then there was one left for thirty-six residents and three floors. # speaker: roger
    So with two on nights… # speaker: you
    Then there's nobody left. That's all the maths. # speaker: roger
    -> open
* [Say that they manage with two at the other home. # id: they-manage-elsewhere]
    ~ trust -= 1
    At Björkbacken they manage with two. # speaker: you
    Björkbacken has one floor. We've got three, and a lift that likes to think things over. # speaker: roger # mood: cold
    He turns to the wall. The conversation is over, it seems. # speaker: narrator
    -> open
* [Tell him to go home and sleep, you'll ring him afterwards. # id: go-home-and-sleep]
    Go home and sleep. I'll ring you tonight. # speaker: you
    And miss you all talking about me? No thanks. # speaker: roger
    He pulls the blanket up to his chin. # speaker: narrator
    -> open

=== open
Two o'clock. Thirty-one people, too few chairs, and coffee that nobody touches. # speaker: narrator
Item one, opening, item two, last minutes, item seven, finances. Are we really taking it in that order? # speaker: susanne
* [Take the hardest first: how much, from when, and what isn't decided. # id: hardest-first]
    ~ clarity += 2
    No. We're to save 1.4 million from the first of April, the committee's decided that. How we do it hasn't been decided, by anyone. # speaker: you
    Somebody breathes out. Somebody else breathes in. # speaker: narrator
    -> paper_up
* [Fetch the paper from the microwave, and hold it up. # id: hold-up-paper]
    ~ clarity += 1
    ~ trust += 1
    We'll start with this, since it's all you're thinking about anyway. It's a worked example, and it shouldn't have been in the printer. # speaker: you
    Is it true or not? # speaker: roger
    The money's right. One point four, from April. The nights aren't decided. # speaker: you
    -> what_now
* [Keep to the agenda. It'll be calmer if you start as usual. # id: keep-the-agenda]
    ~ clarity -= 1
    We'll take it in order, then we'll get through everything. # speaker: you
    At half past two you are on item four, the laundry bags. Nobody has heard a word, and you know it. # speaker: narrator
    Can we do it now? The thing we're all looking at? # speaker: susanne
    -> paper_up
* [Begin with how proud you are of them. # id: begin-with-pride]
    ~ trust -= 1
    I want to start by saying how proud I am of you. You do a fantastic job, every day. # speaker: you
    How many of us are to go? # speaker: roger # mood: tense
    It goes so quiet that you can hear the dishwasher change cycle. You answer that you are coming to that, and you come to it. # speaker: narrator
    -> paper_up

=== paper_up
Somebody points at the microwave. “Nights from three to two.” The letters are so big that you can see them from the back row. # speaker: narrator
-> what_now

=== what_now
So what's the situation? Is it settled or isn't it? # speaker: roger # mood: tense
* [Draw three columns on the board: decided, not decided, I don't know. # id: three-columns]
    ~ clarity += 2
    You draw. Under “decided” there is one line, under “not decided” there are seven, and under “I don't know” you write “who”. # speaker: narrator
    Somebody takes a photo of the board. # speaker: narrator
    Good. Take another, so it's sharp. # speaker: you
    -> negotiated
* [Say what Peter's paper says: it's leaning towards nights, so they can prepare. # id: leaning-to-nights]
    ~ slip = 3
    ~ clarity += 1
    I don't want to fool anybody. It's leaning towards nights, from three to two, so we might as well start getting used to it. # speaker: you
    Right. Now we know. # speaker: roger # mood: cold
    -> adjourn
* [Say you think it's madness too, but that they have decided. # id: madness-too]
    ~ slip = 1
    ~ trust += 1
    Honestly? I think it's madness. But those people up there have decided. # speaker: you
    Somebody claps, and then more. It feels wonderful for about five seconds. # speaker: narrator
    Then you meet Susanne's eyes. She is not clapping. # speaker: narrator
    -> negotiated
* [Say that nobody will have to lose their job. # id: nobody-loses-job]
    ~ slip = 2
    ~ trust += 2
    One thing I can say. Nobody will have to lose their job. # speaker: you
    Fatima puts her hand to her mouth. Susanne writes it down, word for word. # speaker: narrator
    Nobody at all? # speaker: susanne
    Nobody, you hear yourself say. # speaker: narrator
    -> negotiated

=== adjourn
Wait a minute. Have you decided that? Because then it isn't a workplace meeting we should be having, it's a negotiation, and you should have had it first. # speaker: susanne # mood: angry
* [Say that you misspoke: nothing is decided, and you shouldn't guess aloud. # id: i-misspoke]
    ~ slip = 0
    ~ trust += 1
    No. It's not decided, and I shouldn't stand here guessing. I take it back. # speaker: you
    Then I'll put that in the minutes. That you take it back. # speaker: susanne
    Do. # speaker: you
    -> round_night
* [Say the negotiation is on Wednesday, but everyone knows where it's heading. # id: everyone-knows]
    ~ trust -= 1
    That's on Wednesday. But we all know where it's heading. # speaker: you
    Then I'm ringing the branch as soon as we're done here. # speaker: susanne # mood: angry
    Nine people get up and walk out. Susanne stays, because somebody has to take the minutes. # speaker: narrator
    -> round_night

=== negotiated
Has this been negotiated? # speaker: susanne
* [Say no, say when the consultation is, and that nothing is decided before it. # id: not-yet-wednesday]
    ~ clarity += 1
    No. The budget is decided, but how we do it comes up in consultation on Wednesday, with you. Nothing's decided before that, and the risks are to be assessed first. # speaker: you
    Thank you. Then we've something to take to Wednesday. # speaker: susanne
    -> round_night
* [Say it's a formality, the money is already gone. # id: a-formality]
    ~ trust -= 2
    It's on Wednesday. But it's mostly a formality, I suppose, the money's already gone. # speaker: you
    A formality. Then I'll turn up very formally. # speaker: susanne # mood: cold
    She writes the word in her notepad and underlines it twice. # speaker: narrator
    -> round_night
* [Ask Susanne to explain herself how it works. # id: susanne-explains]
    ~ trust += 1
    Not yet. Won't you say how it works, so they hear it from you too? # speaker: you
    On Wednesday two others and I sit down with Peter and our manager here. They have to raise it before they decide, and they have to listen, but they don't have to do as we say. # speaker: susanne
    That last bit you would not have liked to say yourself. # speaker: narrator
    -> round_night
* [Say they'll have to take that up with Peter. # id: ask-peter]
    ~ clarity -= 1
    I think you'll have to take that up with Peter. # speaker: you
    Peter isn't here. You are. # speaker: susanne
    There is no arguing with that. You look at the microwave. # speaker: narrator
    -> round_night

=== round_night
{ trust < 3:
    ~ trust = 3
}
{ trust > 7:
    ~ trust = 7
}
{ clarity > 7:
    ~ clarity = 7
}
{ clarity < 3:
    ~ clarity = 3
}
Can I ask one thing? It's three in the morning, there are two of us, and Elsy's on the floor. Who goes when they ring from the third floor? # speaker: roger # mood: tense
Now everybody is looking at you, even those who were looking at the coffee. # speaker: narrator
* {night} [Say his numbers aloud, and that they're going to the committee. # id: his-numbers-upwards]
    ~ trust += 2
    ~ night = false
    Two in Elsy's room for forty minutes, one left for thirty-six. That was last night, and it's going to be in what the committee gets to read. # speaker: you
    You wrote it down. # speaker: roger
    I wrote it down. # speaker: you
    -> fatima_asks
* [Say you don't know. Ask him to join the risk assessment on Monday. # id: join-risk-roger]
    ~ risk = 2
    ~ trust += 1
    I don't know. And until somebody does, nobody's to decide anything. Can you join us on Monday, when Susanne and I assess the risks? # speaker: you
    In working hours? # speaker: roger
    In working hours. You swap a night for it. # speaker: you
    -> fatima_asks
* [Say there's technology, sensors and alarms, that can help. # id: there-is-technology]
    ~ trust -= 1
    There's quite good technology today. Sensors, alarms, cameras at night. # speaker: you
    Yes. Then we'll know that she's lying there. # speaker: roger # mood: cold
    It is wisely said, and he does not mean it as a joke. # speaker: narrator
    -> fatima_asks
* [Ask him for more: how often does it happen, and at what hours? # id: how-often-when]
    ~ trust += 1
    How often does it happen? And when in the night? # speaker: you
    Two, three times a week. Always between two and five, never before midnight. # speaker: roger
    Never before midnight, you write on the board. Nobody has known that. # speaker: narrator
    -> fatima_asks

=== fatima_asks
There is a silence. Then Fatima puts up her hand, as at school. # speaker: narrator
My temporary post ends on the last of April. Is it me? # speaker: fatima # mood: hurt
* [Say you don't know, won't guess here, and will stay behind afterwards. # id: stay-behind-with-her]
    ~ trust += 1
    I don't know. I'm not going to guess about you in front of others, but I'm staying here afterwards, and then you and I'll talk. # speaker: you
    Okay. # speaker: fatima
    -> fatima_later
* [Tell her not to worry, good as she is. # id: do-not-worry]
    { slip < 2:
        ~ slip = 2
    }
    ~ trust += 1
    Don't worry. You're so good, everyone wants to keep you. # speaker: you
    Thank you. # speaker: fatima # mood: relieved
    Somebody in the corner looks at the floor. She is good too. # speaker: narrator
    -> ask_round
* [Say how it works: temporary posts run out, and there are rules on who goes first. # id: rules-apply]
    ~ clarity += 1
    ~ trust -= 1
    A temporary post does run out, as you know. And if we're too many there are rules about the order, so it's not for me to choose. # speaker: you
    I see. So it's me. # speaker: fatima
    She lowers her hand. You were right about the rules, but you had not looked at her. # speaker: narrator
    -> ask_round

=== fatima_later
Susanne nods, briefly. It is the first time today. # speaker: narrator
Can someone sit in, if she wants that? # speaker: susanne
* [Say that Fatima decides. # id: fatima-decides]
    ~ trust += 1
    That's for Fatima to decide. # speaker: you
    I'll be all right. But thanks. # speaker: fatima
    -> ask_round
* [Say that one to one is better. # id: better-alone]
    ~ trust -= 1
    One to one is better, I think. # speaker: you
    For whom? # speaker: susanne # mood: cold
    -> ask_round

=== ask_round
A quarter to three. It has become the kind of silence in which people either start talking or go home. # speaker: narrator
* [Go round the room: what takes time without doing any good? Let the quiet ones begin. # id: go-round]
    ~ ideas = true
    ~ trust += 1
    -> the_round
* [Ask what must on no account happen to the residents, and write it down. # id: must-not-happen]
    ~ clarity += 1
    { risk < 1:
        ~ risk = 1
    }
    -> red_lines
* [End on time, and ask them to put suggestions in the box. # id: suggestion-box]
    We're out of time. If you have suggestions, there's the box. # speaker: you
    Chairs scrape. In the corridor the real meeting begins. # speaker: narrator
    -> after
* [Say you'll bring a proposal on Monday, so they needn't worry about it. # id: my-proposal-monday]
    ~ clarity += 1
    I'll do a proposal by Monday. You shouldn't have to brood over this as well. # speaker: you
    We're the ones who know where it leaks. # speaker: roger
    It was a helping hand. You see that only when the chairs scrape. # speaker: narrator
    -> after

=== the_round
The handovers. We've got three a day, and the same things are said in all three. # speaker: fatima
The leased car. It just stands there. # speaker: roger
The evening overlaps the afternoon by an hour and a half. It was for the dancing, and we stopped that in 2019. # speaker: susanne
* [Ask about the suggestion you like least: what would it mean? # id: ask-about-worst]
    ~ trust += 1
    The car, then. I'm the one who drives it. What would it save? # speaker: you
    Sixty-two thousand a year. I've asked. # speaker: fatima
    Somebody laughs. It is not unkind. # speaker: narrator
    -> after
* [Say you'll cost it all by Monday, and that they'll see the figures. # id: cost-it-openly]
    ~ clarity += 1
    I'll cost all of this by Monday, and you'll see the figures. It may not be enough, but then we'll know. # speaker: you
    In the staff room? # speaker: susanne
    Above the microwave. # speaker: you
    -> after
* [Say that it's small change against one point four million. # id: small-change]
    ~ ideas = false
    ~ trust -= 1
    That's good, but it's small change. We're talking about one point four million. # speaker: you
    No. Now you're the only one talking. # speaker: susanne # mood: cold
    -> after

=== red_lines
That someone's lying on the floor and nobody hears. # speaker: roger
That we stop looking in on those who don't ring. # speaker: fatima
That we start lying in the records to save time. It's happened before. # speaker: susanne
* [Write down all three, and say they go to the consultation and the committee. # id: red-lines-upwards]
    ~ clarity += 1
    ~ ideas = true
    You write them down in the order they came. They go to the consultation on Wednesday, and then to the committee. # speaker: narrator
    In our words, or in yours? # speaker: susanne
    In yours. # speaker: you
    -> after
* [Ask about the last one: what happened that time? # id: ask-about-lying]
    ~ trust += 1
    What was it that happened? # speaker: you
    Twenty sixteen. We wrote that we'd turned people we hadn't had time to turn. Nobody asked how we managed. # speaker: susanne # mood: tired
    This time I'm asking. # speaker: you
    -> after
* [Say that you're all too good for that. # id: too-good-for-that]
    ~ trust -= 1
    You'd never do that. You're too good for it. # speaker: you
    Susanne closes her notepad. # speaker: narrator
    -> after

=== after
{ trust < 3:
    ~ trust = 3
}
{ trust > 8:
    ~ trust = 8
}
{ clarity > 8:
    ~ clarity = 8
}
{ clarity < 4:
    ~ clarity = 4
}
~ night = false
Ten past three. The room is empty, except for the chairs and Fatima, who is putting cups away. # speaker: narrator
I moved here for this job. I've got two children at school. # speaker: fatima # mood: tired
* [Sit down. Ask what she needs to know, and by when. # id: what-do-you-need]
    ~ trust += 1
    What do you need to know, and by when at the latest? # speaker: you
    Before February. That's when I have to give notice on the flat, if I'm going to. # speaker: fatima
    On the last of January I'll tell you what I know. Even if I know nothing. # speaker: you
    -> peter_evening
* {slip == 2} [Take back what you promised. You have no right to promise it. # id: take-back-promise]
    ~ slip = 0
    ~ trust -= 1
    Fatima, I promised more in there than I may. I don't know whether you'll have a job in May, and I'll tell the others that too. # speaker: you
    Thanks for saying so. Or no. But thanks. # speaker: fatima # mood: hurt
    The same evening one line goes out to everybody: “I said too much today.” # speaker: narrator
    -> peter_evening
* [Say that you'll do all you can. # id: all-i-can]
    I'll do all I can. # speaker: you
    Everyone says that. Sorry. I know you mean it. # speaker: fatima
    She puts the last cup with its handle the same way as the others. # speaker: narrator
    -> peter_evening
* [Help her with the cups, and let it be quiet. # id: do-the-cups]
    You put away thirty-one cups. When you are done she says you can go now, she will get the lights. # speaker: narrator
    -> peter_evening

=== peter_evening
Twenty to five. Peter, on hands-free, an indicator ticking in the background. # speaker: narrator
How did it go? I need the nights by Wednesday. One page, two on nights, done. # speaker: peter # mood: tense
* [Say he'll get a paper with several options, and what each costs the residents. # id: several-options]
    ~ clarity += 1
    {read:
        You'll get a paper. The nights are one option, there are more, and it'll say what each one costs those who live here. The committee's asked for it, item 112. # speaker: you
        Have they? # speaker: peter
    - else:
        You'll get a paper. The nights are one option, there are more, and it'll say what each one costs those who live here. The committee's bound to ask. # speaker: you
        You think so? # speaker: peter
    }
    ~ read = false
    The indicator stops. He has probably parked. # speaker: narrator
    -> monday
* [Say 1.4 million can't be done without harm, and that he should say so upwards. # id: say-it-upwards]
    I don't think it can be done without somebody getting hurt. I'll do my best with the money, but you've got to say that upwards, and now. # speaker: you
    Do you want me to go to the director with a feeling? # speaker: peter
    No. With a risk assessment. You'll have it on Monday. # speaker: you
    { risk < 1:
        ~ risk = 1
    }
    -> monday
* [Say he'll get the nights on one page. That's where it's heading. # id: one-page-nights]
    { slip < 3:
        ~ slip = 3
    }
    You'll get the nights, on one page. # speaker: you
    Thanks. You've no idea what a week I'm having. # speaker: peter # mood: relieved
    Afterwards you think of everything else that was said in there. None of it will fit on one page. # speaker: narrator
    -> monday
* {slip == 1} [Say that you railed at the committee before the staff, and will put it right. # id: admit-railing]
    ~ slip = 0
    ~ clarity += 1
    One thing. I said the decision was madness, in front of everyone. That was wrong of me, and I'll tell them so. # speaker: you
    Did you think so? # speaker: peter
    I do think so. But it's decided, and I'm to carry it out. You'll have a paper with more options than one. # speaker: you
    -> monday

=== monday
{ trust > 8:
    ~ trust = 8
}
Monday, nine o'clock. You, Susanne and a form headed “Risk assessment before change”. # speaker: narrator
{ risk == 2:
    Roger is there too, rested and combed. He has brought a squared exercise book, with times. # speaker: narrator
- else:
    { risk == 1:
        Where's nights? They're the ones who know. # speaker: susanne
    - else:
        Well, here we are. Afterwards, as usual. # speaker: susanne # mood: cold
    }
}
* [Go through night by night with those who were there, and write who does what. # id: night-by-night]
    { risk >= 1:
        ~ risk = 2
    - else:
        ~ risk = 3
    }
    ~ clarity += 1
    We'll get a couple of people in from nights, and take it floor by floor. I'll write, you talk. # speaker: you
    It takes two hours and a loaf of bread. At the end Susanne says that it is the first time she has signed one of these without being ashamed. # speaker: narrator
    -> send
* [Fill it in, the two of you, so it's ready for Wednesday. # id: fill-in-quickly]
    ~ risk = 1
    Shall we do it now, and have it done? # speaker: you
    Medium, medium, low. There, done. # speaker: susanne # mood: tired
    She signs without sitting down. # speaker: narrator
    -> send
* [Put it off until you know what it'll be. It's hard to assess thin air. # id: put-it-off]
    ~ risk = 0
    We'll wait until we know what it'll be. It's hard to assess thin air. # speaker: you
    That's exactly what you're supposed to do. But you're the manager. # speaker: susanne # mood: cold
    -> send

=== send
{ clarity > 8:
    ~ clarity = 8
}
Tuesday. Most of nights, the weekend staff and everyone paid by the hour missed the meeting. They have heard six different versions. # speaker: narrator
* [Write to all what's decided and what isn't, and be there at ten tonight. # id: be-there-at-ten]
    ~ clarity += 1
    ~ trust += 1
    Three people, a flask and the alarm on low. You say what is decided, what is not, and what you do not know. # speaker: narrator
    One of them says she has never seen a manager in this light. She means the lamp. # speaker: narrator
    -> wednesday
* [Send a mail to everyone, short, with the most important thing first. # id: mail-to-all]
    ~ clarity += 1
    “Decided: 1.4 million from April. Not decided: how, it comes up in consultation on Wednesday. I don't know: who will be affected.” # speaker: narrator
    -> wednesday
* [Let the minutes of the meeting do. They are on the board. # id: minutes-will-do]
    ~ clarity -= 1
    You pin it up, straight, with four drawing pins. Nobody writes THANKS on it. # speaker: narrator
    -> wednesday

=== wednesday
{ trust > 7:
    ~ trust = 7
}
{ slip == 3:
    -> wednesday_stop
}
{ risk == 0:
    -> wednesday_stop
}
Wednesday, consultation. A room without windows, Peter, you, Susanne and two more from the unions. # speaker: narrator
We say no to two on nights. We want that in the minutes, and then we want to hear what the employer has in mind. # speaker: susanne
You're the one who's there. How does it look from where you are? # speaker: peter
* [Say what the risk assessment shows, and what it costs not to. Both. # id: risks-and-costs]
    ~ clarity += 1
    {risk == 1:
        If we keep three on nights we're half a million short. If we go down to two, nobody knows who goes when they ring from the third floor. It isn't on the form, but it ought to be. # speaker: you
        What is on it, then? # speaker: peter
        Medium, medium, low, he reads. He reads it once more. # speaker: narrator
    - else:
        If we keep three on nights we're half a million short. If we go down to two there are four risks I don't know how to solve, and they're on page two. # speaker: you
        Page two. # speaker: peter
        Everybody turns the page. It is a good sound. # speaker: narrator
    }
    -> ending
* [Say that you agree with Susanne. # id: agree-with-susanne]
    ~ clarity -= 1
    I agree with Susanne. It can't be done. # speaker: you
    Then it would have been good if you and I had talked about it. # speaker: peter # mood: cold
    -> ending
* [Ask for a five-minute break, and talk to Peter outside. # id: five-minute-break]
    Could we take five minutes? # speaker: you
    In the corridor you tell him that you cannot stand by two on nights unless something is done about the falls. He rubs his eyes. # speaker: narrator
    Then let's go in and say so. # speaker: peter # mood: tired
    -> ending
* [Say that you'll do whatever is decided. # id: whatever-is-decided]
    I'll do whatever is decided. # speaker: you
    We know. That's not what he asked. # speaker: susanne
    -> ending

=== wednesday_stop
Wednesday, consultation. A room without windows, Peter, you, Susanne and two more from the unions. # speaker: narrator
{ risk >= 2:
    Before we begin. This is already decided, as far as I can tell. So what was the risk assessment for? # speaker: susanne # mood: cold
- else:
    { slip == 3:
        Before we begin. This is already decided, as far as I can tell, and I've seen no risk assessment worth the name. # speaker: susanne # mood: cold
    - else:
        Before we begin. The risks were to be assessed first, and I've seen no assessment. # speaker: susanne # mood: cold
    }
}
She puts a paper on the table, with the union's logo. Peter reads it twice. # speaker: narrator
* [Say it was done in the wrong order, that it's your fault, and how to start again. # id: order-was-wrong]
    We did this in the wrong order, and that's my fault. I want to start again from the risks, with nights in the room. # speaker: you
    Then we keep the paper here, but I won't send it today. # speaker: susanne
    -> ending
* [Say that nothing was really decided. # id: nothing-was-decided]
    Nothing was really decided. # speaker: you
    Really. # speaker: susanne
    The word is left lying on the table, beside the paper. # speaker: narrator
    -> ending
* [Say that it began with Peter's paper. # id: began-with-peter]
    It began with the paper in the printer, after all. # speaker: you
    Yes. It did. Could we take a break? # speaker: peter # mood: hurt
    -> ending

=== ending
{ slip == 3:
    -> end_back
}
{ slip == 2:
    -> end_promise
}
{ slip == 1:
    -> end_us
}
{ risk == 0:
    -> end_back
}
{ clarity < 7:
    -> end_corridor
}
{ ideas && risk == 2 && trust >= 5:
    -> end_other
}
-> end_eyes

=== end_back
On the way home you work it out. Risk assessment, consultation, decision, and then three more months that nobody has the money for. # speaker: narrator # outcome: back-to-start
-> END

=== end_promise
On the Thursday people greet you warmly in the corridor. It is like walking on ice that somebody has sawn into. # speaker: narrator # outcome: promise-broken
-> END

=== end_us
On the Thursday somebody has put up a new paper above the microwave, with pictures of the committee members. Nobody has made a proposal. # speaker: narrator # outcome: us-and-them
-> END

=== end_corridor
On the Thursday a temp asks you in the lift whether it is true that the third floor is closing. The lift thinks it over for a while. # speaker: narrator # outcome: corridor-talk
-> END

=== end_other
Before you leave Susanne puts forward a third proposal, which she has costed herself. “It isn't good,” she says. “But it's ours.” # speaker: narrator # outcome: another-way
-> END

=== end_eyes
It will be two on nights. Susanne's no is in the minutes, and then you go through the risks once more, for now they are needed. # speaker: narrator # outcome: eyes-open
-> END
