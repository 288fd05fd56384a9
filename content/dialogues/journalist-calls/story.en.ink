VAR trust = 5
VAR facts = 3
VAR time = 10
VAR harm = 0
VAR hunt = false
VAR mother = false
VAR corrected = false
-> call

=== call
Thursday, ten past one. You are eating a sandwich at your keyboard when the phone rings, a number you do not know. # speaker: narrator
Hello, my name's Maja Lindqvist, from the local paper. Are you the head of Lönngården? # speaker: maja
You are. The sandwich no longer tastes of anything. # speaker: narrator
I've talked to a father who says his son Ture was left alone in the park on Monday, for thirty-five minutes. Is that right? # speaker: maja
* [Say yes. It's awful, and you've talked to his mother every day. # id: say-yes]
    ~ harm = 4
    ~ trust += 1
    -> slip
* [Say you'll answer about how you work, not about children. # id: not-children-but-work]
    -> now
* [Refer her to the municipality's press officers. # id: refer-to-press]
    ~ trust -= 1
    -> refer
* [Ask what she wants to know and when she must have it. # id: ask-what-and-when]
    ~ trust += 1
    -> when

=== slip
Yes. It's awful, I've talked to Ture's mother every day since Monday. # speaker: you
Okay. So it was Ture. # speaker: maja
You hear her typing. It sounds like rain. # speaker: narrator
So the municipality confirms it. # speaker: maja
* [Say that you have slipped up, and stop there. # id: take-back-the-name]
    I've just said more than I may. I can't talk about any individual child, not even about who comes here. # speaker: you
    Well, you already have. But I hear what you're saying. We don't print children's names. # speaker: maja
    Can we talk properly at three? I'm putting it out at four. # speaker: maja
    -> prep_start
* [Ask that the last bit stays between the two of you. # id: between-us]
    ~ trust -= 1
    Listen, that last bit. Can it stay between us? # speaker: you
    You have to agree on that beforehand. But I can call at three, and you can say what you want said. I'm putting it out at four. # speaker: maja
    -> prep_start
* [Say that at least it was only ten minutes. # id: only-ten]
    ~ trust -= 1
    But it wasn't thirty-five. It was ten minutes, that's what I've been told. # speaker: you
    Ten? By whom? # speaker: maja
    You say that you will get back to her. At three, she says, and at four she is putting it out. # speaker: narrator
    -> prep_start

=== when
I'm going to answer you. What do you want to know, and when do you need it? # speaker: you
What happened, how it could happen, and what you're doing now. I'm putting it out at four. # speaker: maja
* [Ask to answer tomorrow instead, when you know more. # id: ask-for-tomorrow]
    Can we do it tomorrow? I'll know more then. # speaker: you
    Tomorrow you're welcome to answer more questions. But it goes out at four today. I'll ring at three. # speaker: maja
    -> prep_start
* [Ask who among your staff she has talked to. # id: ask-her-source]
    ~ trust -= 2
    Is it just the father, or have you talked to somebody here too? # speaker: you
    I won't answer that. And I don't think you're supposed to ask. # speaker: maja # mood: cold
    At three, she then says. At four she is putting it out. # speaker: narrator
    -> prep_start
* [Promise to ring at three, and write down the questions. # id: promise-three]
    ~ trust += 1
    You'll have me on the phone at three. I'll say nothing about children then either, just so you know. # speaker: you
    That's fine. As long as you ring. # speaker: maja
    -> prep_start

=== now
I can't say anything about individual children, not even whether they come here. But ask about how we work, I'll answer that. # speaker: you
Good. How many adults were on the outing on Monday, and how long was the child gone? # speaker: maja
* [Say she can read such things in your report when it is finished. # id: read-the-report]
    ~ trust -= 1
    That'll be in our report. You can read it when it's finished. # speaker: you
    Okay, then I'll request what there is. And I'll ring you at three. # speaker: maja
    -> prep_start
* [Say two adults. The rest you'll find out by three. # id: two-adults-rest-later]
    ~ trust += 1
    There were two adults. The rest I want to know for certain before I say it. I'll ring you at three. # speaker: you
    Three's good. I'm putting it out at four. # speaker: maja
    -> prep_start
* [Say two adults and ten minutes. It's what you've been told. # id: two-and-ten]
    ~ harm = 2
    Two adults. And it was a matter of ten minutes, I've been told. # speaker: you
    Ten. Then I have two different numbers. # speaker: maja
    I'll ring you at three, she says. At four it goes out. # speaker: narrator
    -> prep_start

=== refer
You'll have to take that up with the press officers. # speaker: you
I've rung them. They said the head answers for the preschool. I'm putting it out at four, with or without you. # speaker: maja
* [Say that they are right. You'll ring at three. # id: they-are-right]
    ~ trust += 1
    Yes, I do. I was caught off guard. I'll ring you at three. # speaker: you
    I can understand that. Three's fine. # speaker: maja
    -> prep_start
* [Say that you have no comment at the moment. # id: no-comment]
    ~ trust -= 1
    I've no comment at the moment. # speaker: you
    There is silence. She lets it be, she is used to it. # speaker: narrator
    At the moment. I'll ring at three as well. # speaker: maja # mood: cold
    -> prep_start

=== prep_start
~ time = 8
{ trust > 7:
    ~ trust = 7
}
{ trust < 3:
    ~ trust = 3
}
You hang up. Through the window you see the group getting dressed in the hall, seventeen red and blue bundles. # speaker: narrator
One of them is Ture. He has a jacket with a shark on it, and his boots on the wrong feet. # speaker: narrator
It is twenty past one. You will not have time for everything. # speaker: narrator
* [Go in to Petra and Leo, who were there on Monday. # id: go-to-staff]
    ~ time -= 2
    -> staff
* [Ring Anders, your manager. # id: ring-anders]
    ~ time -= 2
    -> ring_anders

=== prep_two
It is a quarter to two. In your inbox Ulla, the records officer, has sent three exclamation marks. # speaker: narrator
* [Ring Ture's mother before she gets to read it. # id: ring-mother]
    ~ time -= 2
    ~ mother = true
    -> ring_sara
* [Answer Ulla. It sounds urgent. # id: answer-ulla]
    ~ time -= 2
    -> records

=== prep_three
It is twenty past two. One more thing, and time will be short. # speaker: narrator
* [Ring Maja now, you are as ready as you'll be. # id: ring-maja-now]
    -> phone
* {not mother} [Ring Ture's mother first. Maja will have to wait. # id: ring-mother-late]
    ~ time -= 2
    ~ mother = true
    -> ring_sara
* [Write down what you'll say, word for word. # id: write-it-down]
    ~ time -= 2
    You write, strike out, write. It takes half an hour to get rid of the word “incident”. # speaker: narrator
    -> gate

=== staff
Petra is in the staff room with a bag of frozen peas against her eyes. Leo stands at the window counting the children in the yard, silently, with his lips. # speaker: narrator
Is it true that the paper has called? # speaker: petra # mood: hurt
* [Ask whether either of them has talked to the paper. # id: ask-staff-who]
    -> who_talked
* [Say the paper has rung, that they may talk, and that you will never ask. # id: free-to-talk]
    ~ facts += 2
    Yes. You may talk to them if you like, about what it's like here. I'll never ask. # speaker: you
    Are we allowed? Really? # speaker: leo
    Yes. But we take care of the children. # speaker: you
    It wasn't ten minutes. It was thirty-five. You need to know if you're going to talk to anybody. # speaker: petra # mood: hurt
    You have told Ture's mother ten. It was what Petra managed to say on Monday, and you did not ask again. # speaker: narrator
    -> prep_two
* [Ask them to tell you about Monday from the start, and don't interrupt. # id: tell-from-start]
    ~ facts += 3
    Yes. Tell me from the start, I'm not looking for somebody to blame. # speaker: you
    I counted at the gate. Seventeen. But Alma from the other group had run over to us, and I counted her too. # speaker: leo # mood: hurt
    We left at ten past ten. It was a quarter to eleven when the woman rang. I told you ten minutes on Monday because I didn't dare work it out. # speaker: petra # mood: hurt
    Thirty-five, then. You have told Ture's mother ten. # speaker: narrator
    And the substitute, says Leo. We did ask for a substitute. # speaker: narrator
    Yes. I was the one who said no. # speaker: you
    -> prep_two

=== who_talked
Before I ring them I have to ask one thing. Has either of you talked to the paper? # speaker: you
Is that what you come in here to ask? # speaker: petra # mood: angry
Leo goes red right down to his collar. It could mean anything. # speaker: narrator
* [Take it back. You are not allowed to ask that. # id: take-back-question]
    ~ facts += 1
    No, forget that. I'm not allowed to ask, and I don't want to know. I'm sorry. # speaker: you
    Okay. # speaker: petra
    After a while Leo says that it was thirty-five minutes. Not ten. # speaker: narrator
    ~ facts += 1
    -> prep_two
* [Ask once more. You have to be able to trust each other. # id: ask-again]
    ~ hunt = true
    I'm not angry. But we have to be able to trust each other here. # speaker: you
    Yes. I suppose we must. # speaker: petra # mood: cold
    You learn nothing more about Monday. # speaker: narrator
    -> prep_two

=== ring_sara
Sara, Ture's mother, answers before it has rung. # speaker: narrator
Has something happened? Is he okay? # speaker: sara # mood: tense
He's fine, he's outside digging. It's the paper, they've rung me about Monday. They're writing today. # speaker: you
No. No, I don't want that. He's four, he's going to live in this town for fifteen more years. # speaker: sara # mood: hurt
* [Ask her to talk to the father, so that it doesn't grow. # id: ask-her-to-quiet-him]
    Maybe you could talk to his dad. So it doesn't get bigger than it has to. # speaker: you
    Are you asking me to silence him? He's right, you know. That's what's so hard. # speaker: sara # mood: angry
    No. Forget I said it. # speaker: you
    She probably will not. # speaker: narrator
    -> after_sara
* {facts >= 5} [Correct what you said on Monday: it wasn't ten minutes, it was thirty-five. # id: correct-to-mother]
    ~ corrected = true
    One more thing, and it's a hard one. I told you ten minutes. It was thirty-five. # speaker: you
    It is silent for so long that you think the call has been cut off. # speaker: narrator
    I want to scream at you. But thank you for telling me now. # speaker: sara # mood: hurt
    -> after_sara
* [Ask what she fears most, and tell her what you mean to say. # id: ask-her-fear]
    ~ facts += 1
    What are you most afraid of? # speaker: you
    Not that you get told off. That it's the first thing people find when they search for him. # speaker: sara
    From me they won't even hear that he comes here. # speaker: you
    I'll say that we made a mistake. Not with whom. # speaker: you
    Promise. # speaker: sara
    -> after_sara
* {harm == 4} [Say you've confirmed the name, and that it was wrong. # id: tell-mother-of-slip]
    ~ harm = 0
    And I've made a mistake today too. She asked about Ture and I said yes, before I'd thought. # speaker: you
    You said yes. # speaker: sara # mood: cold
    I'll ring her and say it mustn't be used. And you can complain about me, I'll e-mail you where. # speaker: you
    Do that. Both things. # speaker: sara
    You ring Maja at once. She sighs, and says she will leave it out. # speaker: narrator
    -> after_sara

=== after_sara
{ time >= 4:
    -> prep_three
}
-> gate

=== ring_anders
I've already had the chair on the line. Say as little as you can. And find out who on your staff is running to the paper. # speaker: anders # mood: tense
* [Ask who answers for the freeze on substitutes, you or he. # id: who-answers-for-freeze]
    ~ facts += 1
    On Friday they asked for a substitute and I said no, because you've told us to hold back. Who answers for that? # speaker: you
    The holding back is mine, and the committee's. That they went to the park with two adults… that was your decision. # speaker: anders
    Yes. It was. # speaker: you
    -> prep_two
* [Say you'll see what you can find out. # id: see-what-i-find]
    ~ hunt = true
    I'll see what I can find out. # speaker: you
    Good. I'll send them an e-mail in the meantime. # speaker: anders
    There was something you should have said there. He has already hung up. # speaker: narrator
    -> prep_two
* [Say that neither of you is allowed to look for that. # id: not-allowed-to-search]
    We're not allowed to, Anders. Neither you nor I. # speaker: you
    I didn't mean it like that. Well, I did. Forget I said it. # speaker: anders # mood: tired
    You answer for the preschool, I answer for the money. About the child nothing, not even that he's with you. # speaker: anders
    ~ facts += 1
    -> prep_two

=== records
The paper has requested the report from Monday. Leo wrote it, it's on file. Have you read it? # speaker: ulla
You have skimmed it. Now you read: “Left park 10.10, call about child 10.45. Substitute requested Friday, head said no.” # speaker: narrator
~ facts += 2
* [Ask Ulla to hold it until tomorrow. # id: hold-it-a-day]
    ~ trust -= 1
    Can it wait until tomorrow? When things have calmed down. # speaker: you
    It has to be done promptly, and it's two pages. What shall I write that we're waiting for? # speaker: ulla
    You have no good answer. Then I'll do as usual, she says. # speaker: narrator
    -> prep_three
* [Go through it now: black out the child, release the rest. # id: release-with-ulla]
    ~ trust += 1
    Let's take it line by line. Everything that points to the child goes. # speaker: you
    That's three lines. And the line about the substitute? # speaker: ulla
    That goes out. # speaker: you
    Yes. I just wanted to hear you say it. # speaker: ulla # mood: warm
    -> prep_three
* [Ask Ulla to black out the line about the substitute as well. # id: strike-the-line]
    And the line about the substitute, that's internal, surely? # speaker: you
    It isn't secret. It's only unpleasant. # speaker: ulla
    She does not sound angry. She sounds like somebody who has said it before. # speaker: narrator
    I'll black out what concerns the boy. The rest goes out. # speaker: ulla
    -> prep_three

=== phone
~ time = 3
You close the door and ring her. # speaker: narrator
Good, you rang. I'm recording, is that okay? # speaker: maja
In the background you hear a newsroom: somebody coughing, a coffee machine, somebody else's deadline. # speaker: narrator
* [Say yes, and what you can answer. # id: tape-and-limits]
    Yes. About children I'll say nothing, about my staff no names. About how we work, and what I've decided, ask what you like. # speaker: you
    That goes a long way. # speaker: maja
    -> q_what
* [Ask her not to record, it makes you stiff. # id: no-tape]
    I'd rather not. It makes me so stiff. # speaker: you
    Okay. Then you'll have to speak slowly. # speaker: maja
    -> q_what

=== gate
~ time = 2
Ten to three. At the gate stands a photographer, and beside him a woman in a yellow hat. The first parents come walking along the hedge. # speaker: narrator
Hi, I'm Maja. We were taking a picture anyway, so I thought we might talk here. # speaker: maja
* [Ask them to leave. # id: leave-please]
    ~ trust -= 1
    You can't stand here. Please leave. # speaker: you
    We're on the pavement. But we can step back two paces. # speaker: maja
    -> q_what
* [Do it at the gate. The parents are welcome to hear. # id: do-it-here]
    We can do it here. I've nothing to hide. # speaker: you
    A father turns his son's face into his own jacket as the camera clicks. # speaker: narrator
    -> q_what
* [Ask them to come to your office, away from the children. # id: come-inside]
    I'll gladly answer, but not here. Come inside, and the children won't end up in the picture. # speaker: you
    That's okay. The photographer can do the sign. # speaker: maja
    -> q_what

=== q_what
{ facts > 6:
    ~ facts = 6
}
{ trust > 7:
    ~ trust = 7
}
{ trust < 3:
    ~ trust = 3
}
I'll start from the beginning, then. What was it that happened on Monday? # speaker: maja
* [Say that you do not comment on what has happened. # id: i-do-not-comment]
    -> silent
* [Say what failed on your side, without a word about any child. # id: what-failed]
    ~ trust += 1
    I say nothing about individual children. But we made a mistake on Monday, on the way home from an outing. We didn't count the way we should, and I'm the one who answers for how we count. # speaker: you
    She stops writing. # speaker: narrator
    People don't often start like that. # speaker: maja
    -> q_long
* [Say that you have good procedures and take what happened seriously. # id: good-procedures]
    ~ trust -= 1
    We have good procedures, and we take what happened seriously. # speaker: you
    Mm. And what was it that happened? # speaker: maja
    That the procedure was not followed, you say in the end, on an outing. # speaker: narrator
    Mm, she says. It took three minutes to get there. # speaker: narrator
    -> q_long
* [Tell her everything, she knows who it's about anyway. # id: tell-everything]
    ~ harm = 4
    ~ trust += 1
    He stayed under the slide. He does that sometimes, the others tire him out. He'd started crying by then. # speaker: you
    The others tire him out, you say? # speaker: maja
    She writes for a long time. # speaker: narrator
    -> q_long

=== silent
I don't comment on what has happened. # speaker: you
Not at all? Not how you work either? Then I'll have to write that the head won't answer. # speaker: maja
I'm not asking about the boy. I'm asking about you. # speaker: maja
* [Stand firm. It's best for everybody. # id: stay-silent-then]
    { harm < 1:
        ~ harm = 1
    }
    ~ trust -= 1
    It's best that way. # speaker: you
    For whom, she says, but she does not wait for an answer. # speaker: narrator
    Afterwards you sit in your office. It feels like having got away, and then it does not. # speaker: narrator
    -> waiting
* [Change your mind: you can answer for your own part. # id: change-my-mind]
    Wait. I can't answer about children. But for how we work I do answer, that's my job. # speaker: you
    Good. Then let's do that. # speaker: maja
    -> q_long

=== waiting
At half past three somebody writes in the parents' group online that the paper is on its way. Then somebody writes that the staff were on their phones. # speaker: narrator
Eighty-six comments in twenty minutes. Somebody knows who the other adult was, and writes the name. # speaker: narrator
Leo comes in without knocking. He holds the phone in front of him as if it were hot. # speaker: narrator
We weren't on our phones. Can't you tell them? # speaker: leo # mood: hurt
* [Write to the parents yourself, two lines, nothing to the paper. # id: two-lines-to-parents]
    You write that nobody was on the phone, and that you will be at the gate at collection time. # speaker: narrator
    Thanks. # speaker: leo
    -> four
* [Tell Leo that it will die down, if nobody feeds it. # id: it-will-die-down]
    It'll die down. As long as we don't feed it. # speaker: you
    It's not you they're writing about. # speaker: leo # mood: angry
    You have no answer to that. He goes out to the yard again, it is his turn. # speaker: narrator
    -> four
* [Ring Maja and answer after all, about how you work. # id: ring-and-answer]
    { harm == 1:
        ~ harm = 0
    }
    It's me again. I'd like to answer after all, if I can. # speaker: you
    I've got ten minutes. Go ahead. # speaker: maja
    -> q_long

=== q_long
The father says thirty-five minutes. You've told the parents ten. Which is it? # speaker: maja
* [Say that the number of minutes isn't what matters. # id: minutes-do-not-matter]
    ~ trust -= 1
    The number of minutes isn't really what matters. # speaker: you
    To whom? # speaker: maja # mood: cold
    You hear how that sounded. # speaker: narrator
    -> q_why
* [Stick to ten. It's the number you were given. # id: stick-to-ten]
    { harm < 2:
        ~ harm = 2
    }
    Ten minutes. That's the information we have. # speaker: you
    And you're sure of it? # speaker: maja
    You say yes. It takes no time at all to say yes. # speaker: narrator
    Then I'll write that. That you're sure. # speaker: maja
    -> q_why
* [Say that you don't know for certain, and won't guess about a child. # id: will-not-guess]
    { harm == 2:
        ~ harm = 0
        I said ten minutes to you before. I shouldn't have, because I don't know. # speaker: you
    - else:
        I don't know for certain. And I don't intend to guess when it comes to a child. # speaker: you
    }
    When will you know? # speaker: maja
    Tonight. I'll ring those concerned first, and then you. # speaker: you
    -> q_why
* {facts >= 5} [Say you first gave wrong information, and that you answer for that. # id: we-were-wrong]
    ~ trust += 1
    { harm == 2:
        ~ harm = 0
    }
    The time we first gave was wrong. I answer for that, I should have checked it before I told anyone. # speaker: you
    Has it been put right? With those concerned? # speaker: maja
    { corrected:
        Yes. I won't say more about that. # speaker: you
    - else:
        { mother:
            Not yet. I'll do it as soon as we're done. # speaker: you
        - else:
            You look at the phone. You have not rung Ture's mother. # speaker: narrator
        }
    }
    -> q_why

=== q_why
{ trust >= 5:
    I want you to have the chance to answer this before I write it. Your report says the staff asked for a substitute on Friday and were told no, by you. # speaker: maja
- else:
    Your report says the staff asked for a substitute on Friday. “Head said no.” That's you, isn't it? # speaker: maja # mood: cold
}
* [Say that two adults are enough if you count as you should. # id: two-is-enough]
    { harm < 3:
        ~ harm = 3
    }
    Two adults are enough, if you count as you should. # speaker: you
    So it was the two of them who didn't do as they should? # speaker: maja
    I suppose that's what I said, you think. Is that what I said? # speaker: narrator
    -> q_who
* [Say that it is you, and that it was wrong. # id: it-was-my-decision]
    ~ trust += 1
    Yes, that's me. I said no to a substitute, and I said they could go to the park anyway. It was a bad decision. # speaker: you
    May I quote that? # speaker: maja
    That's why I'm saying it. # speaker: you
    -> q_who
* [Say that it's the cuts, you aren't allowed to bring in substitutes. # id: blame-the-cuts]
    It's the cuts, we're not allowed to bring in substitutes. # speaker: you
    So it's the politicians' fault that you lost count? # speaker: maja
    You can hear the headline. # speaker: narrator
    -> q_who
* [Say that the decision was yours and the budget the committee's, and which is which. # id: mine-and-the-frame]
    The committee has told us to hold back on substitutes, and I'm to follow that. But going to the park with two adults was my choice. We could have stayed in the yard. # speaker: you
    Should the committee think again? # speaker: maja
    You'll have to ask them. I'll show them what it means here. # speaker: you
    -> q_who

=== q_who
{ trust > 7:
    ~ trust = 7
}
{ trust < 3:
    ~ trust = 3
}
Who was it that counted? # speaker: maja
* [Say it was a young colleague. It explains some of it. # id: a-young-colleague]
    { harm < 3:
        ~ harm = 3
    }
    It was a young colleague. It's easy to miss things when you're new, that explains some of it. # speaker: you
    Young. How young? # speaker: maja
    Out in the yard you see Leo. He has a child on his shoulders. # speaker: narrator
    -> q_last
* [Say that you point nobody out, and that the responsibility is yours. # id: point-nobody-out]
    I won't say. I'm the manager here. # speaker: you
    I have to ask. # speaker: maja
    I know. # speaker: you
    -> q_last
* [Tell her how they've been since Monday, without names. # id: how-they-have-been]
    ~ trust += 1
    I won't say. But those who were there have been here every morning since, though they've hardly slept. They greet every parent. # speaker: you
    May I write that? # speaker: maja
    Yes. Please do. # speaker: you
    -> q_last

=== q_last
Last question. What are you doing now? # speaker: maja
* [Say that you will review your procedures carefully. # id: review-procedures]
    We're going to review our procedures. # speaker: you
    Mm. How? # speaker: maja
    Thoroughly, you say. # speaker: narrator
    She waits a little longer. Nothing more comes. # speaker: narrator
    -> four
* [Ask to approve the text before it goes out. # id: approve-the-text]
    ~ trust -= 1
    I'd like to approve the text before it goes out. # speaker: you
    That's not how it's done. But I can read you the quotes. # speaker: maja
    -> four
* [Say what has changed, and what you don't know. # id: two-done-one-open]
    ~ trust += 1
    No group goes outside the fence with fewer than three adults, since Tuesday. Two people count, aloud, separately. How we'll manage in winter when people fall ill, I don't know yet. # speaker: you
    I'm glad you said that last bit. # speaker: maja
    -> four
* [Ask to hear your quotes before it goes out. # id: hear-my-quotes]
    May I hear my quotes first? # speaker: you
    The quotes, yes. The rest is mine. # speaker: maja
    She reads them out. You sound like yourself, roughly. # speaker: narrator
    -> four

=== four
~ time = 1
{ harm >= 4:
    -> four_named
}
{ harm == 3:
    -> four_blamed
}
{ harm == 2:
    -> four_ten
}
{ harm == 1:
    -> four_silent
}
-> four_fair

=== four_fair
At four it is up. “Boy left behind in park”, it says, and your name. It is a sober text, and you feel slightly sick. # speaker: narrator
It doesn't say who we are. # speaker: petra
* [Ask if she wants to go home, you'll take her place at the gate. # id: take-her-place]
    You can go home if you like. I'll stand at the gate. # speaker: you
    No. But stand next to me. # speaker: petra
    -> pickup
* [Read the comments, so you know what's coming. # id: read-comments]
    Somebody wants you to resign. Somebody writes that their child was in Petra's group, and that those were the best years. # speaker: narrator
    -> pickup
* [Sit with her for a while before you go out. # id: sit-with-petra]
    You sit down. She reads it again, aloud, in her story-time voice. # speaker: narrator
    I'm going out to the gate today. I didn't think so this morning. # speaker: petra # mood: relieved
    -> pickup

=== four_named
At four it is up. His name is not there, but the park, the group, and that “the head confirms”. It is enough for everyone with a child of that age. # speaker: narrator
At one minute past four the phone rings. # speaker: narrator
You've talked about him. To them. # speaker: sara # mood: angry
* [Say that you must ring Anders and tell him what you did, and do it. # id: tell-anders]
    I've said things about a child that I may not say. You should hear it from me. # speaker: you
    I see. Well, that makes two of us who've had a bad day. Write down exactly what you said, tonight, while you remember. # speaker: anders # mood: tired
    -> pickup
* [Explain that the paper already knew everything. # id: they-knew-already]
    The paper already knew who it was. I said nothing new. # speaker: you
    They knew it from his father. Now they know it from the municipality. # speaker: sara # mood: cold
    -> pickup
* [Apologise without explaining, and tell her how to complain. # id: apologise-plainly]
    Yes. I shouldn't have, and there's no excuse. I'll e-mail you where to complain, and that you may quote me. # speaker: you
    You can hear a children's programme in the background. Then she hangs up. # speaker: narrator
    -> pickup

=== four_blamed
At four it is up, with your picture and what you said about the staff in bold. # speaker: narrator
Petra is in the doorway with her coat on. # speaker: narrator
Now we know. # speaker: petra # mood: cold
* [Let her go home, you're both too upset now. # id: let-her-go-home]
    Go home. We'll talk tomorrow when we're calmer. # speaker: you
    I am calm. # speaker: petra # mood: cold
    -> pickup
* [Ring Maja and correct it: the decision was yours. # id: ring-and-correct]
    Maja, what I said about the staff was wrong. There were only two of them because I'd decided it. I want that in. # speaker: you
    { trust >= 5:
        ~ harm = 0
        I'm changing it now. It can go at the top. # speaker: maja
        Petra sits down on the shoe bench, with her coat on. # speaker: narrator
    - else:
        I can add a line at the bottom. It's already been shared four hundred times. # speaker: maja
        Petra hears it too. She goes home. # speaker: narrator
    }
    -> pickup
* [Explain to Petra what you meant, before she leaves. # id: explain-to-petra]
    The quote came out wrong. I didn't mean you. # speaker: you
    Who did you mean, then? There was nobody else there. # speaker: petra # mood: hurt
    -> pickup

=== four_ten
At four it is up. At five past a woman writes under the text: “I was the one who found him, and the call is in my phone. A quarter to eleven, and they left at ten past ten.” # speaker: narrator
Hello again. Is there anything you'd like to change? # speaker: maja
* [Say that you were wrong. You should have checked. # id: i-was-wrong]
    ~ harm = 0
    Yes. The number I gave you was wrong, and I hadn't checked it. That's my fault, nobody else's. # speaker: you
    Thanks. I'll write it like that. # speaker: maja
    -> pickup
* [Ask to get back to her tomorrow, when you have looked into it. # id: back-tomorrow]
    I'll have to look into it. I'll get back to you tomorrow. # speaker: you
    By tomorrow I'll have talked to her. # speaker: maja
    -> pickup
* [Say that it was what the staff stated. # id: staff-said-so]
    It was what the staff told me. # speaker: you
    Okay. So they're the ones who lied? # speaker: maja
    No, you say. No, it wasn't like that. # speaker: narrator
    -> pickup

=== four_silent
At four it is up. “The head won't answer.” The rest is the father, a neighbour and a photo of an empty swing. # speaker: narrator
The fourth comment is from somebody you have sat next to at parents' meetings. “What are they hiding?” # speaker: narrator
Anders rings a minute later. # speaker: narrator
Well, that was painless. Wouldn't you say? # speaker: anders # mood: tense
* [Say that it was right, considering the secrecy. # id: because-secrecy]
    There was nothing else I could do. Secrecy. # speaker: you
    Exactly. Secrecy. # speaker: anders
    You hang up, and neither of you quite believes it. # speaker: narrator
    -> pickup
* [Say that you regret not answering. # id: regret-silence]
    No. I should have answered what was mine. # speaker: you
    Maybe so. We'll talk on Monday. # speaker: anders
    -> pickup

=== pickup
Twenty past four. The parents stand in clusters at the gate, more than usual. # speaker: narrator
It goes quiet when you come out. A dog barks at your jacket. # speaker: narrator
{ harm >= 4:
    Sara collects Ture without looking at you. He waves, he knows nothing. # speaker: narrator
- else:
    { mother:
        Sara nods at you, barely. She holds Ture's hand so tight that he protests. # speaker: narrator
        You rang, at least. Nobody else did. # speaker: sara # mood: tired
    - else:
        Ture's mother walks straight up to you. She holds up her phone. # speaker: narrator
        I read it on the bus. On the bus. # speaker: sara # mood: angry
    }
}
* [Go back in. Tomorrow it will be easier to talk. # id: go-back-in]
    You go in and sort post. Through the window you see them talking to each other instead. # speaker: narrator
    At five it is empty. On the steps lies a mitten. # speaker: narrator
    -> morning
* [Stay at the gate until the last one has left, and answer each of them. # id: stay-at-the-gate]
    Somebody asks how she is to dare leave her child tomorrow. You say you do not know what she should do, but that you will be here at seven. # speaker: narrator
    -> morning
* [Say that everyone gets a letter tonight, and write it properly. # id: write-a-letter]
    You write until half past nine in the evening. It comes to twelve lines, and none of them is “we take this seriously”. # speaker: narrator
    At ten a father answers: “Thanks. I'm still angry.” # speaker: narrator
    -> morning

=== morning
~ time = 0
Friday, a quarter past seven. Everyone who does not have a child on their arm is in the staff room. Somebody has baked. # speaker: narrator
Are we allowed to take them out at all now? Or is that over? # speaker: leo # mood: tense
* [Go through Monday step by step, and begin with your own decision. # id: begin-with-mine]
    We'll start on Friday, when I said no to the substitute. Then we go on from there, and nobody's to find a culprit. # speaker: you
    Twenty minutes later you know that you have never had a word for who counts last. # speaker: narrator
    Petra writes it on the board: “Last one counts.” Somebody says it sounds like a rule of grammar, and for the first time in five days somebody laughs. # speaker: narrator
    -> ending
* [Stop all outings until after Christmas, so everyone can breathe. # id: stop-outings]
    We stay inside the fence until after Christmas. So everyone can breathe. # speaker: you
    I see. Well, then we don't need to talk about it. # speaker: petra # mood: tired
    -> ending
* [Say that from now on all contact with the paper goes through you. # id: all-through-me]
    ~ hunt = true
    One thing first. From now on everything to the paper goes through me. # speaker: you
    Is that allowed? # speaker: leo
    Nobody answers him. Somebody starts slicing the cake. # speaker: narrator
    -> ending

=== ending
{ harm >= 4:
    -> end_named
}
{ hunt:
    -> end_hunt
}
{ harm == 3:
    -> end_blamed
}
{ harm == 2:
    -> end_ten
}
{ harm == 1:
    -> end_silent
}
{ mother:
    -> end_said
}
-> end_late

=== end_hunt
When you go back to your office there is a paper on your keyboard: the Freedom of the Press Act, chapter three. Somebody has underlined one sentence. # speaker: narrator # outcome: nobody-talks
-> END

=== end_named
On the Monday the jacket with the shark is not on its hook. Sara has rung to say they are staying at home for a few days. # speaker: narrator # outcome: child-named
-> END

=== end_blamed
On the Monday Petra is off sick. Leo walks round the yard with his hands in his pockets and counts, and starts again, and counts. # speaker: narrator # outcome: staff-blamed
-> END

=== end_ten
At nine Maja rings. She has met the woman with the dog, and she reads you the headline so that you will have heard it. # speaker: narrator # outcome: ten-minutes
-> END

=== end_silent
On the Monday a father at the gate asks whether it is true, that thing about the phones. He does not ask you. # speaker: narrator # outcome: no-answer
-> END

=== end_said
On the Monday Leo counts the group at the gate, aloud. Ture counts along, and they both get to seventeen. # speaker: narrator # outcome: said-as-it-is
-> END

=== end_late
On the Monday Sara drops off without looking at you. In the hall she asks Petra for a paper on how long Ture has been here. # speaker: narrator # outcome: right-words-late
-> END
