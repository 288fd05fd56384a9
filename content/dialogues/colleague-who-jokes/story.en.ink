VAR trust = 5
VAR clarity = 4
VAR facts = 3
VAR has_days = false
VAR laughed = false
VAR public = false
VAR promised = false
VAR seen_car = false
VAR jennie_heard = false
VAR leave = false
VAR formal = false
VAR moved = false
-> table

=== table
Tuesday, half past nine. Cinnamon buns in Maj-Britt's bag, and the whole building permits office round the table except Tord, who comes last. # speaker: narrator
In April Tord sent an opinion about a terrace to the whole municipality. Three thousand recipients. Jennie has lived on that ever since. # speaker: narrator
Hush, he's coming. Don't say anything you don't want three thousand to know. # speaker: jennie # mood: warm
Everybody laughs. Kristina, who is your manager, laughs into her cup. Tord is already in the doorway with his. # speaker: narrator
* [Laugh along a little. It was quite funny, after all. # id: laugh-along]
    ~ laughed = true
    ~ trust -= 1
    You laugh through your nose, mostly. Tord sees it. # speaker: narrator
    -> coffee
* [Pull out a chair for Tord and ask about the case in Ekliden. # id: turn-to-tord]
    ~ trust += 1
    -> beam
* [Tell Jennie that that's enough now, so that everybody hears. # id: enough-now]
    ~ clarity += 2
    ~ public = true
    -> hush
* [Say nothing, and see who is laughing. # id: see-who-laughs]
    ~ facts += 1
    Five out of seven. Maj-Britt is counting stitches. The seventh is you. # speaker: narrator
    -> coffee

=== beam
Ekliden. It's a beam. It's a rather interesting beam, actually. # speaker: tord
Send it to us all, Tord! # speaker: jennie # mood: warm
* [Keep your eyes on Tord and ask what it is about the beam. # id: keep-to-the-beam]
    ~ trust += 1
    What about it? # speaker: you
    It doesn't carry anything. It's been doing that since 1962. # speaker: tord
    Maj-Britt laughs. It is another kind of laugh. # speaker: narrator
    -> coffee
* [Tell Jennie that you asked Tord. # id: i-asked-tord]
    ~ clarity += 1
    I asked Tord. # speaker: you
    All right, all right. Sorry then. # speaker: jennie
    -> coffee
* [Smile and let it pass. # id: let-it-pass]
    It passes. It always does, until somebody thinks of the next one. # speaker: narrator
    -> coffee

=== hush
That's enough now, Jennie. # speaker: you
Wow. Who died? # speaker: jennie # mood: tense
Nobody laughs at that. Tord looks down into his empty cup. # speaker: narrator
It doesn't matter. It really doesn't matter. # speaker: tord # mood: hurt
* [Say that it does to you. # id: it-does-to-me]
    ~ clarity += 1
    ~ trust -= 1
    It does to me. # speaker: you
    Now everybody looks at Tord, as if he were the one to answer. # speaker: narrator
    -> coffee
* [Tell Jennie that you'll talk later, and ask who wants a bun. # id: later-and-buns]
    ~ trust += 1
    We'll talk later, you and I. Who wants a bun? # speaker: you
    Four hands, very quickly. # speaker: narrator
    -> coffee
* [Apologise. It came out harsher than you meant. # id: sorry-for-that]
    ~ clarity -= 2
    Sorry, that came out a bit harsh. # speaker: you
    Relax. You've slept badly, I expect. # speaker: jennie # mood: warm
    -> coffee

=== coffee
Tord fills his cup and takes it to his room. That is what he does now. You don't know since when. # speaker: narrator
The others get up one by one. Maj-Britt folds the bag. # speaker: narrator
* [Ask Maj-Britt what she has seen. # id: ask-maj-britt]
    -> maj_britt
* [Go to your room and check when it really began. # id: check-when]
    -> calendar
* [Leave it until tomorrow. Perhaps it's only you. # id: until-tomorrow]
    You read the same plan description three times. No, it isn't only you. # speaker: narrator
    -> where_to

=== maj_britt
She has sat on the same chair for nineteen years. The knitting is in her lap, below the edge of the table. # speaker: narrator
* [Ask when he stopped eating with you. # id: when-did-he-stop]
    ~ facts += 2
    When did he stop eating here? # speaker: you
    Midsummer. That's when he went to the car. In August he stopped taking a bun. # speaker: majbritt
    -> where_to
* [Ask why nobody has said anything. # id: why-nobody]
    ~ clarity += 1
    Why hasn't anybody said anything? # speaker: you
    We laugh, don't we. You don't speak up with your mouth full. # speaker: majbritt
    -> where_to
* [Ask if she can have room for Tord beside her on Friday. # id: room-for-tord]
    ~ trust += 1
    Could Tord sit next to you on Friday? # speaker: you
    I don't move. But I can move the bag. # speaker: majbritt
    -> where_to

=== calendar
In your mail there are eleven threads with “to all” in the subject line. Jennie began seven of them. # speaker: narrator
One you have answered yourself. A yellow face laughing until it cries, the ninth of June. # speaker: narrator
* [Write down days and words on a sheet of paper, your own included. # id: write-days-and-words]
    ~ facts += 3
    Fourteen rows, with what was said and who was there. Your name is in row five. # speaker: narrator
    -> where_to
* [Delete your answer and close the mail. # id: delete-my-answer]
    It disappears from yours. It is still there with the other six. # speaker: narrator
    -> where_to
* [Read the threads in order and see what Tord answered. # id: what-tord-answered]
    ~ facts += 2
    In April he answered with jokes of his own. In May with “ha ha”. In June he stopped answering. # speaker: narrator
    -> where_to

=== where_to
{ facts > 6:
    ~ facts = 6
}
{ trust > 8:
    ~ trust = 8
}
{ trust < 4:
    ~ trust = 4
}
{ clarity > 7:
    ~ clarity = 7
}
{ clarity < 3:
    ~ clarity = 3
}
Wednesday, lunch. From the window you can see Tord's car, with Tord in it. By the copier you can hear Jennie. # speaker: narrator
* [Take your lunch box and go out to Tord's car. # id: go-to-the-car]
    -> car
* [Go and stand by the copier and talk to Jennie. # id: go-to-the-copier]
    -> copier
* [Wait for Friday's coffee and see how it turns out. # id: wait-for-friday]
    -> friday

=== car
~ seen_car = true
The side window is misted up. He has a sandwich in foil and the shipping forecast on. # speaker: narrator
Is it about Ekliden? # speaker: tord
* [Ask if you may sit, and eat. # id: may-i-sit]
    ~ trust += 1
    Can I sit? It's full in there. # speaker: you
    It isn't. But please do. # speaker: tord
    -> car_talk
* [Say what you saw yesterday: the laughter, the door, the cup. # id: what-i-saw]
    ~ clarity += 1
    I saw you in the doorway yesterday. They were laughing before you got in. # speaker: you
    He turns the radio down. # speaker: narrator
    -> car_talk
* [Ask why he doesn't speak up. # id: why-not-speak-up]
    ~ trust -= 2
    Why don't you speak up? # speaker: you
    I have considered various wordings. # speaker: tord # mood: cold
    -> car_talk
* {laughed} [Say that you laughed yesterday, and that it was wrong. # id: i-laughed]
    ~ trust += 2
    ~ laughed = false
    I laughed yesterday. I shouldn't have. # speaker: you
    No. But you're the one saying so, and I note that. # speaker: tord
    -> car_talk

=== car_talk
It is a hundred and thirty-two working days since the terrace. I haven't counted on anybody else's account. # speaker: tord # mood: tired
You won't say anything to Kristina, will you? I handle cases. I don't want to be one. # speaker: tord # mood: tense
* [Promise that it stays in the car. # id: promise-silence]
    ~ promised = true
    ~ trust += 2
    It stays in the car. # speaker: you
    Thank you. That was kind. # speaker: tord # mood: relieved
    -> car_end
* [Say that you'll do nothing without his knowing first. # id: not-without-you]
    ~ trust += 1
    ~ clarity += 1
    I don't promise to keep quiet. But I'll do nothing you don't know of first. # speaker: you
    That is a conditional promise. I can work with that. # speaker: tord
    -> car_end
* [Ask how he would like it to be. # id: how-should-it-be]
    ~ trust += 1
    ~ facts += 1
    How would you want it to be? # speaker: you
    That they talked about something else before I come in. Not that they go quiet when I do. # speaker: tord
    -> car_end
* [Say that this is bullying, and that somebody has to do something. # id: this-is-bullying]
    ~ clarity += 1
    ~ trust -= 1
    But this is bullying. Somebody has to do something. # speaker: you
    That's a big word for a small car. # speaker: tord # mood: hurt
    -> car_end

=== car_end
North-westerly gale, says the radio. It is ten to one. # speaker: narrator
* [Ask if you may take it to Kristina, if he reads it first. # id: ask-for-leave]
    { trust >= 7:
        ~ leave = true
        I read. I cross out. Then you may go. # speaker: tord
    - else:
        Preferably not. Not yet. # speaker: tord # mood: tense
    }
    -> after_car
* [Tell him that Aziz, the safety representative, can be asked without starting anything. # id: mention-aziz]
    ~ clarity += 1
    You can ask Aziz. Without anything coming of it. # speaker: you
    Aziz changed the lock on my door. He never asked why I wanted to be able to lock it. # speaker: tord
    -> after_car
* [Stay until the shipping forecast is over. # id: stay-for-the-forecast]
    ~ trust += 1
    You listen to the end. On the way in he holds the door for you. # speaker: narrator
    -> after_car

=== after_car
Thursday. Now it is Jennie who stands alone, at the copier, swearing at it, quite amusingly. # speaker: narrator
* [Go over and talk to her. # id: now-jennie]
    -> copier
* [Take Friday's coffee first, with Tord in mind. # id: friday-first]
    You go back with your copies uncopied. # speaker: narrator
    -> friday

=== copier
Jennie has her arm inside the copier up to the elbow. In spring she took all your cases when your daughter was in hospital. She never even mentioned it. # speaker: narrator
It eats A3. I swear it has a taste for zoning plans. # speaker: jennie
* [Say what you saw and heard on Tuesday, and that you want it to stop. # id: saw-heard-stop]
    ~ clarity += 2
    ~ jennie_heard = true
    On Tuesday you said that about three thousand, and Tord was in the doorway. He left with his coffee. I want it to stop. # speaker: you
    -> jennie_answers
* [Begin by saying that you have laughed yourself for half a year. # id: begin-with-me]
    ~ clarity += 1
    ~ jennie_heard = true
    I've laughed at that terrace for half a year. I don't think it's funny to Tord any more. # speaker: you
    -> jennie_answers
* [Say that several people think it has gone too far. # id: several-people]
    ~ clarity -= 1
    Some people think the thing with Tord has gone a bit far. # speaker: you
    Some people who? # speaker: jennie # mood: tense
    -> jennie_answers
* [Say that she is being mean to Tord and knows it. # id: you-are-mean]
    ~ clarity += 1
    You're mean to Tord, and you know it. # speaker: you
    Mean? Me? I'm the one who talks to people here! # speaker: jennie # mood: angry
    -> jennie_answers

=== jennie_answers
But he jokes about it himself. He wrote “to all concerned and everybody else” on my cake. # speaker: jennie # mood: hurt
The copier beeps. She pulls the paper out in shreds. # speaker: narrator
Has he said something to you, then? # speaker: jennie # mood: tense
* [Say that you answer only for what you have seen yourself. # id: only-what-i-saw]
    ~ clarity += 1
    I'm talking about what I've seen. That's enough for me. # speaker: you
    She nods at the copier, not at you. # speaker: narrator
    -> after_copier
* [Ask when he last joked about it himself. # id: when-did-he-joke]
    ~ facts += 1
    ~ jennie_heard = true
    When did he last joke about it himself? # speaker: you
    On my birthday. That was… in May. # speaker: jennie
    She stands there with the shreds in her hand. # speaker: narrator
    -> after_copier
* [Say that he eats in his car because of her. # id: eats-in-the-car]
    ~ trust -= 2
    He eats in his car, Jennie. To get away from you. # speaker: you
    What? Then I'll go out to him. # speaker: jennie # mood: hurt
    And she does. Through the window you see him roll the window down, and up. # speaker: narrator
    -> after_copier
* [Back off. Tell her to forget it. # id: forget-it]
    ~ clarity -= 2
    ~ jennie_heard = false
    Oh well. Forget it. # speaker: you
    Already forgotten. Got a fork? # speaker: jennie # mood: warm
    -> after_copier

=== after_copier
{ seen_car:
    -> friday
}
Thursday. Tord knocks on your door, although it is open. # speaker: narrator
Jennie held the front door for me this morning. It is a hundred and thirty-two working days since last time. Have you said something to her? # speaker: tord # mood: tense
* [Say yes, and what you said, and that he should have known first. # id: yes-i-did]
    ~ trust += 2
    Yes. About what I've seen myself. You should have known first, I'm sorry. # speaker: you
    Then I note that it was you. # speaker: tord
    -> friday
* [Say that you don't know what he means. # id: no-idea]
    ~ trust -= 1
    To her? No, what about? # speaker: you
    I see. Then it was the weather. # speaker: tord # mood: cold
    -> friday
* [Ask him to sit down, and ask how those days have been. # id: ask-the-days]
    ~ trust += 1
    ~ facts += 1
    Yes, I have. Sit down. How has it been, all those days? # speaker: you
    He sits on the edge of the chair for a quarter of an hour, and most of it is about when one can fetch coffee without meeting anybody. # speaker: narrator
    -> friday

=== friday
{ trust > 7:
    ~ trust = 7
}
{ trust < 4:
    ~ trust = 4
}
{ clarity > 7:
    ~ clarity = 7
}
{ clarity < 4:
    ~ clarity = 4
}
{ facts >= 6:
    ~ has_days = true
}
Friday, cake. Tord has been with the municipality for ten years, and Kristina has ordered the kind with marzipan. # speaker: narrator
{ jennie_heard:
    -> robban
}
-> mug

=== robban
Robban leans across and pours. Jennie picks at her cake. # speaker: narrator
Ten years! Have you sent the invitation to everybody, Tord? # speaker: robban # mood: warm
It goes quiet in a new way. Tord puts down his fork. # speaker: narrator
* [Say that you have all given that one up. # id: given-that-up]
    ~ clarity += 1
    We've given that one up, Robban. # speaker: you
    Have we? Right. Nobody tells me anything. # speaker: robban
    -> monday
* [Wait, and look at Jennie. # id: look-at-jennie]
    ~ clarity += 2
    Jennie looks up. It takes an eternity, perhaps three seconds. # speaker: narrator
    That one's finished, Robban. I've worn it out. Sorry, Tord. # speaker: jennie
    Thank you. That was… thank you. # speaker: tord
    -> monday
* [Ask Tord what was the worst thing in those ten years. # id: ask-the-ten-years]
    ~ trust += 1
    What's the worst case you've had, in ten years? # speaker: you
    A dog kennel on three floors. With a balcony. # speaker: tord
    There is laughter again. He laughs too, half a moment after. # speaker: narrator
    -> monday

=== mug
At Tord's place stands a mug with a bow. Jennie has had it printed: TO ALL. # speaker: narrator
Speech! Speech! To all! # speaker: jennie # mood: warm
Kristina claps. Tord turns the mug round, as if there might be something else on the back. # speaker: narrator
Thank you. It holds a lot. # speaker: tord # mood: hurt
* [Stand up and say that it isn't funny, and hasn't been for a long time. # id: stand-up]
    ~ clarity += 2
    ~ trust -= 2
    ~ public = true
    This isn't funny. It hasn't been for half a year. # speaker: you
    It's a mug! # speaker: jennie # mood: angry
    Tord has got up, he too. He walks out with his cake untouched. # speaker: narrator
    -> monday
* [Move your chair to Tord and ask about the beam. # id: move-your-chair]
    ~ trust += 2
    The chair scrapes as you move it. Everybody sees. # speaker: narrator
    What happened to the beam? # speaker: you
    Demolition permit. Yesterday. # speaker: tord # mood: relieved
    -> monday
* [Follow Tord when he leaves, but not too close. # id: follow-him]
    ~ trust += 1
    ~ facts += 1
    He is in the toilet with the tap running. You wait in the corridor until it is turned off. # speaker: narrator
    The mug has been washed up. # speaker: tord
    -> monday
* [Clap along, and take Jennie aside afterwards. # id: clap-and-take-aside]
    ~ clarity += 1
    ~ trust -= 1
    You clap twice. It sounds like more. # speaker: narrator
    Jennie, the mug. Did you see his face? # speaker: you
    No. I was looking at you lot. # speaker: jennie
    -> monday

=== monday
{ clarity > 7:
    ~ clarity = 7
}
Monday. Kristina walks past your door twice and stops the third time. # speaker: narrator
It was a bit stiff on Friday. Is there something I should know? # speaker: kristina
* [Say yes, and ask her to close the door. # id: close-the-door]
    -> kristina_room
* [Ask to get back to her this afternoon, and go to Aziz first. # id: aziz-first]
    -> aziz_room
* {promised} [Say that you can't answer yet, and go to Tord. # id: back-to-tord]
    -> promise_back
* [Say that it was nothing in particular. # id: nothing-special]
    ~ clarity -= 1
    No, nothing in particular. People are tired. # speaker: you
    Yes, it's November, I suppose. # speaker: kristina # mood: relieved
    -> next_week

=== promise_back
His door is locked. It takes him a while to open. # speaker: narrator
Kristina's asked. I promised you, and I can't keep it. Not after Friday. # speaker: you
* [Ask what would make it possible for him. # id: what-would-make-it]
    { trust >= 7:
        ~ leave = true
        ~ promised = false
        That I get to read it. That it says what's been said, not what sort of man I am. # speaker: tord
        -> kristina_room
    - else:
        Nothing would. But you mean to go anyway, I see. # speaker: tord # mood: cold
        -> aziz_room
    }
* [Say that you're going in to Kristina now, so that he knows. # id: going-in-now]
    ~ trust -= 1
    ~ promised = false
    I'm going in to her now. You're to know first. # speaker: you
    Then I know. # speaker: tord # mood: tired
    -> kristina_room
* [Change your mind. A promise is a promise. # id: a-promise]
    ~ trust += 1
    No. I promised. # speaker: you
    He locks after you. It clicks softly, the lock is new. # speaker: narrator
    -> next_week

=== aziz_room
Aziz has had a workshop in the basement since he was caretaker. He mends a chair while you talk. # speaker: narrator
More than once? At the same person? And he's stopped sitting with you? # speaker: aziz
Then it's called victimisation. It needn't be meant unkindly to be called that. # speaker: aziz
* [Ask him to come with you to Kristina. # id: come-with-me]
    ~ clarity += 1
    I'll come along. You talk, I'm furniture. # speaker: aziz
    -> kristina_room
* [Ask him to hear from Tord himself, before anybody does anything. # id: hear-tord-first]
    ~ trust += 1
    He takes a screwdriver upstairs, as if it were about the lock. They are in there for forty minutes. # speaker: narrator
    { trust >= 6:
        ~ leave = true
        He says yes, if he gets to read it. Go now, so it gets done. # speaker: aziz
    - else:
        He doesn't want it. But he understands that you're going, and that you'll only say what you have seen yourself. # speaker: aziz
    }
    -> kristina_room
* [Ask if he can take it from here, so you don't have to. # id: take-it-from-here]
    ~ formal = true
    ~ trust -= 1
    I can raise it. But I haven't seen anything. You have. # speaker: aziz
    He writes down what you say, with a carpenter's pencil. # speaker: narrator
    -> tell_tord
* [Thank him, and say that it's enough to know what it's called. # id: enough-to-know]
    It isn't usually enough. But the door's open. # speaker: aziz
    -> next_week

=== kristina_room
Kristina has a bowl of toffee on her desk and a leaflet about well-being under it. # speaker: narrator
I haven't taken it that way. We do joke with each other here. Has Tord said that he minds? # speaker: kristina # mood: tense
* {has_days} [Read out the days and the words, your own laughter too. # id: read-the-days]
    ~ clarity += 2
    ~ formal = true
    You read. At the ninth of June you read your own name. # speaker: narrator
    That's… a lot. # speaker: kristina
    -> kristina_plan
* [Say that he needn't say it. She knows now, so the employer knows. # id: now-you-know]
    ~ clarity += 1
    ~ formal = true
    He doesn't need to have said it. I'm saying it. So you know, and then the employer knows. # speaker: you
    Kristina puts down the toffee that she has been holding. # speaker: narrator
    -> kristina_plan
* [Say that she laughed too. # id: you-laughed-too]
    ~ clarity += 1
    You laughed too. On Tuesday. # speaker: you
    Did I? Yes. I suppose I did. # speaker: kristina # mood: hurt
    -> kristina_plan
* [Say that perhaps she could keep an eye on the mood. # id: eye-on-the-mood]
    ~ clarity -= 2
    Perhaps you could just keep an eye on the mood. # speaker: you
    I'd be glad to. Have a toffee. # speaker: kristina # mood: relieved
    -> next_week

=== kristina_plan
We could move Tord to the third floor for now. It's quiet there. # speaker: kristina
* [Say that then he's the one who moves, and that somebody must ask him. # id: ask-him-first]
    ~ trust += 1
    ~ clarity += 1
    Then he's the one who has to move. Ask him what he wants before you arrange anything. # speaker: you
    Yes. Yes, of course. # speaker: kristina
    -> tell_tord
* [Ask what your routine says that she is to do now. # id: what-the-routine-says]
    ~ formal = true
    ~ clarity += 1
    What does the routine say you do now? # speaker: you
    She searches the computer. It is from 2019, but it is there. # speaker: narrator
    Hear him. Hear her. Ring HR. Today, it says. # speaker: kristina
    -> tell_tord
* [Say that the third floor sounds good, so he gets some peace. # id: third-floor]
    ~ moved = true
    That sounds good. He'll get some peace. # speaker: you
    Let's say that then. I'm so glad you came. # speaker: kristina # mood: relieved
    -> tell_tord

=== tell_tord
Half past three. There is light under Tord's door. # speaker: narrator
* [Knock and tell him word for word what you have said. # id: word-for-word]
    ~ trust += 1
    { leave:
        ~ trust += 1
        You read it to him. He changes “exposed” to “interrupted”. # speaker: narrator
    - else:
        He listens standing. # speaker: narrator
        I see. Then I'm a case. What's my file number? # speaker: tord # mood: hurt
    }
    -> next_week
* [Mail it to him, so that he can read it in peace. # id: mail-it]
    ~ trust -= 1
    You read the address field three times before you send. Then you stay by the screen and wait for an answer. # speaker: narrator
    -> next_week
* [Leave it to Kristina to tell him. # id: leave-it-to-kristina]
    ~ trust -= 2
    You see Kristina go there on the Tuesday, with the toffee bowl. # speaker: narrator
    -> next_week

=== next_week
Tuesday again, half past nine. Maj-Britt's bag has moved on the table, and there is a free chair beside Tord's. Jennie is standing. # speaker: narrator
{ moved:
    Tord's moving upstairs, Kristina says. Is that because of me? # speaker: jennie # mood: hurt
- else:
    { formal:
        Kristina wants to talk to me at one, with HR. Was it you? # speaker: jennie # mood: hurt
    - else:
        Everybody's being so careful today. Is there something you want to say to me? # speaker: jennie # mood: tense
    }
}
The others are counting raisins. # speaker: narrator
* [Go out into the corridor with her and tell her what you have seen, said and not said. # id: say-it-to-her]
    ~ clarity += 1
    You say it, in the order it happened. Your own laughter too. # speaker: narrator
    After this spring. When I took all your cases. # speaker: jennie # mood: angry
    Yes. That's why it has taken half a year. # speaker: you
    -> after
* [Pull out the free chair for her, and ask Tord about the beam. # id: free-chair]
    ~ trust += 1
    What is it with that beam, really? # speaker: jennie
    It's gone. The house is still standing. # speaker: tord
    It is almost a joke. Nobody knows whether one may laugh. # speaker: narrator
    -> after
* [Say that she'll have to take it up with Kristina. # id: take-it-with-kristina]
    ~ clarity -= 1
    You'll have to take that up with Kristina. # speaker: you
    So it was you. # speaker: jennie # mood: cold
    -> after

=== after
{ moved:
    -> end_moved
}
{ formal && trust >= 6:
    -> end_heard
}
{ formal:
    -> end_case
}
{ public && trust < 5:
    -> end_hero
}
{ clarity >= 7 && trust >= 6:
    -> end_table
}
{ trust >= 6:
    -> end_beside
}
-> end_silent

=== end_moved
In December Aziz carries Tord's screen up to the third floor. Jennie holds the lift. # speaker: narrator # outcome: moved-upstairs
-> END

=== end_heard
In December Tord is sitting with Kristina, with a paper that he has corrected himself. Aziz is furniture. # speaker: narrator # outcome: heard-himself
-> END

=== end_case
In December there is a mail from HR, and it is addressed to too many. You see the light go out under Tord's door. # speaker: narrator # outcome: made-a-case
-> END

=== end_hero
In December you and Jennie have coffee at different times. People choose. Tord has no coffee at all. # speaker: narrator # outcome: about-you-two
-> END

=== end_table
In December Robban says “to all” about the mulled wine, and stops in the middle. Tord takes a bun. # speaker: narrator # outcome: another-table
-> END

=== end_beside
In December you eat in the car on Tuesdays, you and he. Maj-Britt has begun to bring buns to the rear window. # speaker: narrator # outcome: two-in-the-car
-> END

=== end_silent
In December Tord's car is gone. His mug is still in the cupboard, at the very front. # speaker: narrator # outcome: empty-space
-> END
