VAR trust = 5
VAR clarity = 5
VAR facts = 3
VAR time = 10
VAR has_times = false
VAR samira_in = false
VAR own = false
VAR named = false
VAR reported = false
VAR plan = false
VAR formal = false
-> morning

=== morning
Monday, twenty to seven. The staff room smells of wet jackets and filter coffee. There is a light on in Annika's room. # speaker: narrator
On Saturday you had the evening. Bertil Ek was to have a visit at seven. You came at twenty to nine, and he was lying on the kitchen floor with a cardigan over his legs. # speaker: narrator
Nothing was broken. “No need to say anything about this,” he said when he was sitting up again. # speaker: narrator
And then the part nobody knows. You stood on the stairs with the key in your hand and very nearly drove home, because he usually manages. # speaker: narrator
Annika has a budget meeting at half past seven. Your round begins at a quarter past. # speaker: narrator
* [Sit down with Samira and ask how her Saturday was. # id: sit-with-samira]
    ~ time -= 2
    -> samira
* [Write down Saturday's real times while you remember them. # id: write-real-times]
    ~ time -= 2
    -> times
* [Ring Bertil and hear how he is. # id: ring-bertil]
    ~ time -= 2
    -> bertil
* [Go in to Annika now, before you can change your mind. # id: straight-to-annika]
    You take your jacket in with you. That way it doesn't look as if you mean to stay. # speaker: narrator
    -> door

=== samira
Samira has her feet on a chair and her shoes under it. She had the southern half of the same evening. # speaker: narrator
Fourteen visits. I managed twelve. Two got a “hello, are you alive?” through the door. # speaker: samira # mood: tired
* [Ask what times she signed. # id: samira-what-times]
    ~ facts += 2
    So what time did you put? # speaker: you
    Planned. Doesn't everybody? Put it like it is and it goes red, and then Roger rings. # speaker: samira
    She says it the way you say that it is raining. # speaker: narrator
    -> samira_ask
* [Tell her about Bertil, and that you nearly drove home. # id: tell-samira]
    I stood on the stairs, Samira. I thought he was probably asleep. # speaker: you
    She takes her feet down. # speaker: narrator
    But you went up. # speaker: samira
    This time. # speaker: you
    -> samira_ask
* [Say that it can't go on, and hear what she answers. # id: samira-cant-go-on]
    ~ facts += 1
    This can't go on. # speaker: you
    It hasn't been able to since August. And still we go, you know. Round and round. # speaker: samira # mood: tired
    -> samira_ask

=== samira_ask
You're not thinking of going in to Annika? Then you're the one who's the problem, I promise you. # speaker: samira # mood: tense
* [Ask her to come in with you. # id: samira-come-with]
    Come with me then. That makes two problems. # speaker: you
    { facts >= 5:
        ~ samira_in = true
        She looks at you for a long time and feels for her shoes with her toes. # speaker: narrator
        Five minutes. Then I've got the Holmgrens, and they've started timing me. # speaker: samira
    - else:
        Not me. I'm on probation till February. # speaker: samira # mood: cold
        She pulls her cup towards her with both hands. # speaker: narrator
    }
    -> door
* [Ask if you may say that there are more of you, without names. # id: ask-to-say-more]
    ~ facts += 1
    Can I say there are more of us? No names. # speaker: you
    Say it. It's all of us, so then it's nobody. # speaker: samira
    -> door
* [Say that you'll do it alone, so she won't have to. # id: take-it-alone]
    I'll do it. You haven't said a thing. # speaker: you
    No. I'm just sitting here having coffee, me. # speaker: samira
    The cup hits the table a little too hard. # speaker: narrator
    -> door

=== times
You tear a sheet from a pad. In the phone Saturday stands minute by minute: 17.00, 17.25, 17.55. All of it is green. # speaker: narrator
You are the one who made it green. You signed Bertil at 19.02, in the car, outside somebody else's door. # speaker: narrator
* [Write two columns: the time in the phone, and the time you were there. # id: two-columns]
    ~ facts += 2
    ~ has_times = true
    Eleven rows. The first ones agree. In the eighth the difference is an hour and thirty-eight minutes. # speaker: narrator
    You read it through once. It is your handwriting. # speaker: narrator
    -> door
* [Photograph the screen with the whole round, so you have proof. # id: photograph-round]
    ~ facts += 1
    You get eleven names, eleven addresses and three door codes on your own phone. You see what sort of picture it is, and delete it. # speaker: narrator
    Three of the times you remember anyway. # speaker: narrator
    -> door
* [Add up how many minutes were missing. # id: sum-minutes]
    ~ facts += 2
    Forty minutes of driving that aren't in the schedule. One lift that should have been two people. Seventy-five minutes, in one shift. # speaker: narrator
    You write the figure on your hand. # speaker: narrator
    -> door

=== bertil
Ek. # speaker: bertil
Hello Bertil, it's me from Saturday. How's the hip? # speaker: you
It's where it should be. Was there something? # speaker: bertil
* [Ask how long he lay there, and where the alarm was. # id: ask-about-alarm]
    ~ facts += 2
    How long did you lie there, really? And the alarm? # speaker: you
    The church struck half past six as I went over. The alarm's in the bathroom, it catches in my dressing gown when I'm frying. # speaker: bertil
    Two hours and ten minutes. You count again, but it comes to the same. # speaker: narrator
    -> bertil_tell
* [Say that you're sorry you came so late. # id: sorry-to-bertil]
    I'm sorry I came so late. # speaker: you
    You came, didn't you. My brother promised to for seventy years. # speaker: bertil # mood: warm
    -> bertil_tell

=== bertil_tell
But don't say anything at the office. They'll come with one of those mats that beep. # speaker: bertil
* [Say that you have to tell, and that he will have his say about the mat. # id: must-tell-bertil]
    I have to tell them, Bertil. But I'll say they must ask you before any mat turns up. # speaker: you
    Asking's always possible. So's answering. # speaker: bertil
    -> door
* [Promise that it stays between the two of you. # id: promise-bertil]
    ~ clarity -= 1
    It stays between us. # speaker: you
    Good. You're a dear. # speaker: bertil # mood: warm
    You stand there with the phone. Now you are to keep quiet, and you are to tell. # speaker: narrator
    -> door
* [Ask what he himself wants to be different. # id: what-bertil-wants]
    ~ facts += 1
    If you could decide, what would we do? # speaker: you
    Come when you say. Or say when you're coming. It wasn't the floor, it was not knowing. # speaker: bertil
    -> door

=== door
Annika has her laptop under her arm and a banana in her hand. On the board behind her hang the month's figures, all green. # speaker: narrator
Hi, hi. Is it urgent, or can we do it this afternoon? I've got Ylva at half past seven and I haven't even opened the file. # speaker: annika # mood: tense
* [Say that it can't wait. A man was lying on the floor on Saturday. # id: cannot-wait]
    ~ clarity += 2
    -> floor
* [Say that it's quick, just a thing about the evenings. # id: only-a-thing]
    ~ trust += 1
    ~ clarity -= 1
    -> evenings
* [Say that the evening schedule can't be kept, and that there are more of you. # id: schedule-cannot-hold]
    ~ clarity += 1
    -> green
* [Ask for ten minutes this afternoon, with the door shut. # id: ask-for-ten-minutes]
    ~ time -= 2
    -> afternoon

=== floor
A man was lying on the floor. I came at twenty to nine and should have been there at seven. He's alive, nothing's broken. # speaker: you
She puts down the banana. Then the laptop. # speaker: narrator
Who? And why am I hearing it on Monday? # speaker: annika
* [Say who, and take it in order: when, where, what you did. # id: tell-in-order]
    ~ facts += 1
    ~ clarity += 1
    Bertil Ek. I went in at twenty to nine. He was by the stove, awake. Ten minutes later I rang the nurse, and she came. # speaker: you
    Then there's a note. Good. Go on. # speaker: annika
    -> screen
* [Say that you should have rung on Saturday, and that you were ashamed. # id: should-have-rung]
    ~ trust += 1
    I should have rung the duty line the same evening. I was ashamed. # speaker: you
    Of being late? Everybody's late. # speaker: annika
    She hears it herself. # speaker: narrator
    -> screen
* [Say that the schedule did it, and that it was only a matter of time. # id: schedule-did-it]
    ~ trust -= 2
    ~ clarity += 1
    The way the evenings are laid it was only a matter of time. # speaker: you
    I don't lay any evenings. I get a heap of hours, and then it runs out. # speaker: annika # mood: angry
    -> screen

=== evenings
It's just that the evenings are a bit tight. # speaker: you
I know, love. Everybody's working so hard. After Christmas we get two more, if Ylva sticks to what she said. # speaker: annika # mood: warm
She already has her hand on the door. # speaker: narrator
* [Start over: it wasn't a bit, and somebody lay on the floor. # id: say-it-again]
    ~ clarity += 2
    No, wait. I said it wrong. Bertil Ek was lying on his kitchen floor on Saturday, and I came nearly two hours late. # speaker: you
    The hand lets go of the door. # speaker: narrator
    -> screen
* [Ask what she thinks about the time until Christmas. # id: until-christmas]
    And until Christmas? # speaker: you
    Until Christmas we'll have to help each other. Has something happened? # speaker: annika
    -> roger
* [Thank her and go to your round. At least she knows now. # id: at-least-she-knows]
    ~ trust += 1
    Thanks. So you know. # speaker: you
    Thank you. You're a rock. # speaker: annika # mood: warm
    Only on the stairs does it strike you that you never said his name. # speaker: narrator
    -> corridor

=== green
The evenings don't add up. And it's not just me. # speaker: you
But look at this. Ninety-seven per cent on time. We're the best in the municipality. # speaker: annika
She isn't being snide. She is proud. # speaker: narrator
* {has_times} [Put the paper with your two columns in front of her. # id: lay-the-paper]
    ~ facts += 1
    ~ clarity += 1
    ~ own = true
    On the left is what the phone says. On the right is when I was there. # speaker: you
    She follows the rows with her finger. At the eighth it stops. # speaker: narrator
    That's Bertil. He was on the floor when I came. # speaker: you
    -> truth
* {samira_in} [Let Samira say how it is on her round. # id: let-samira-speak]
    ~ facts += 2
    Samira hasn't sat down. Her jacket is done up to the neck. # speaker: narrator
    It's green because we press green. I pressed three of them from a car park. # speaker: samira
    And on Saturday Bertil Ek was on the floor when I came. # speaker: you
    Then she leaves for the Holmgrens. # speaker: narrator
    -> screen
* [Ask when she herself last came along on an evening. # id: come-along]
    ~ clarity += 1
    When did you last come along on an evening? # speaker: you
    In March. No. March last year. # speaker: annika
    -> roger
* [Say that the figures are wrong, and that she can ask anybody. # id: figures-are-wrong]
    ~ trust -= 1
    Those figures aren't right. Ask anyone. # speaker: you
    Anyone is no one. Give me something I can hold on to. # speaker: annika # mood: tense
    -> roger

=== afternoon
At twenty past one she is there, with a plastic folder from Ylva. She hasn't taken off her jacket. # speaker: narrator
I said ten minutes. It seems to be seven, but go on. # speaker: annika # mood: tired
* [Begin with Bertil and the times. # id: begin-with-bertil]
    ~ clarity += 2
    Bertil Ek was on the floor on Saturday. The visit was at seven, I came at twenty to nine. # speaker: you
    She takes off her glasses. # speaker: narrator
    -> screen
* [Ask first how it went with Ylva. # id: ask-about-ylva]
    ~ trust += 2
    ~ time -= 2
    Two per cent more, from April. She was ever so nice. # speaker: annika
    She laughs, and it sounds like a cough. # speaker: narrator
    I've got something that won't make it better. Bertil Ek was on the floor on Saturday. # speaker: you
    -> screen
* [Say that you are going to report Saturday, and that she should hear it first. # id: report-first]
    ~ reported = true
    ~ clarity += 2
    ~ trust -= 1
    Bertil Ek was on the floor on Saturday. I'm going to report it under lex Sarah, and I wanted you to hear it from me. # speaker: you
    She unscrews the cap of her water bottle and screws it on again. # speaker: narrator
    -> screen

=== roger
Roger comes out of the planning room with his cup. He has heard his subject through the wall. # speaker: narrator
Evening North is 412 minutes. The shift is 450. So that's thirty-eight minutes of slack. # speaker: roger
* [Ask how much driving he allows between visits. # id: ask-driving-time]
    ~ facts += 2
    ~ clarity += 1
    How much driving do you count? # speaker: you
    Three minutes. Standard value. # speaker: roger
    From Bertil's to the Holmgrens' it's eleven. When it isn't snowing. And on Saturday he was on the floor when I came. # speaker: you
    Eleven. Nobody's said that. # speaker: roger
    -> screen
* {has_times} [Show him your columns and ask him to count. # id: let-roger-count]
    ~ facts += 2
    ~ clarity += 1
    ~ own = true
    He puts the paper on the radiator and counts with his lips. # speaker: narrator
    Five hundred and twenty-five. That's not slack, that's the opposite. # speaker: roger
    Row eight is Bertil. He was on the floor when I came. # speaker: you
    He looks at you, and then politely somewhere else. # speaker: narrator
    -> truth
* [Say that he ought to sit in one of the cars for an evening. # id: never-in-a-car]
    ~ trust -= 1
    You should sit in one of the cars for an evening. On Saturday Bertil Ek was on the floor when I came. # speaker: you
    I drove for eleven years. Before my knee. # speaker: roger # mood: hurt
    -> screen

=== screen
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
Annika has found Saturday. She turns the screen towards you. # speaker: narrator
It says 19.02 here for Ek. That's your signature. # speaker: annika
It isn't an accusation. Not yet. # speaker: narrator
* [Say how it is: you signed the planned time, from the car. # id: own-the-signature]
    ~ own = true
    ~ clarity += 1
    It's mine. I was in the car outside the Svenssons' and pressed. # speaker: you
    -> truth
* [Say that everybody does it, Samira too. # id: everybody-does]
    ~ own = true
    ~ named = true
    ~ facts += 1
    Everybody does that. Ask Samira. Otherwise it goes red, and then they ring. # speaker: you
    Annika writes something down. It begins with S. # speaker: narrator
    -> truth
* [Say that the app lags sometimes. # id: app-lags]
    ~ clarity -= 2
    ~ trust += 1
    It lags sometimes, the app. # speaker: you
    Yes, it's hopeless. I'll ask them to look at it. # speaker: annika # mood: relieved
    That is the only thing she makes a note of. # speaker: narrator
    -> her_side
* [Ask to tell the whole evening first, and answer then. # id: evening-first]
    ~ own = true
    ~ facts += 2
    ~ time -= 2
    Can I take the evening first? Otherwise that's all you'll hear. # speaker: you
    The car that wouldn't start. The lift you did alone. The stairs, and the key in your hand. And last, 19.02. # speaker: narrator
    -> truth

=== truth
Do you know what you're saying? That's the record. It's the only thing there is. # speaker: annika # mood: angry
When she goes on it is lower. # speaker: narrator
If that isn't right, nothing I've shown Ylva is right. # speaker: annika
* [Say that it was wrong, and that nobody can see red while you press green. # id: stand-by-it]
    ~ clarity += 2
    It was wrong of me, and I stand by that. But as long as we press green you can't see that it's red. # speaker: you
    And I've been sitting there bragging about you. # speaker: annika # mood: hurt
    -> her_side
* [Ask what she would have done in that car. # id: what-would-you]
    ~ trust += 1
    What would you have done? Four to go, and it's seven o'clock. # speaker: you
    She did evenings herself in the nineties, with a paper list. # speaker: narrator
    Pressed. # speaker: annika
    -> her_side
* [Apologise and promise that it won't happen again. # id: wont-happen-again]
    ~ trust += 1
    ~ clarity -= 2
    I'm sorry. It won't happen again. # speaker: you
    Good. Then we'll leave it there. # speaker: annika # mood: relieved
    The signature or the floor? You don't ask. # speaker: narrator
    -> her_side
* {facts >= 6} [List what there was no room for: the minutes, the road, the lift. # id: give-the-sum]
    ~ clarity += 2
    ~ trust += 1
    An hour and a quarter was missing. Eleven minutes of driving where it says three. A lift meant for two, and I was one. # speaker: you
    Say that figure again, slowly. # speaker: annika
    -> her_side

=== her_side
Do you know how many times I've raised the evenings? Three. And every time Ylva says, but you're green. # speaker: annika # mood: tired
* [Say that she can have the red figures, the real ones. # id: real-red-figures]
    ~ trust += 2
    Then you'll have red ones. The real ones. # speaker: you
    That's the strangest offer I've had all autumn. # speaker: annika
    -> interrupt
* [Ask what she said to Ylva. # id: what-did-you-tell]
    ~ trust += 1
    ~ time -= 1
    What did you say to her? # speaker: you
    That it's heavy. She asked how heavy, and I couldn't answer that. # speaker: annika
    -> interrupt
* [Say that she's the manager and has to make them listen. # id: your-job]
    ~ clarity += 1
    ~ trust -= 2
    You're the manager. You have to make them listen. # speaker: you
    Yes. I'm the manager. # speaker: annika # mood: cold
    -> interrupt
* [Say that she probably has it worst of all. # id: you-have-it-worst]
    ~ trust += 1
    ~ clarity -= 1
    You've probably got it worse than any of us. # speaker: you
    No, no. Well. A bit. # speaker: annika # mood: warm
    -> interrupt

=== interrupt
~ time -= 1
Her phone moves across the desk. It says Ylva. # speaker: narrator
{ time < 6:
    -> leaving
}
She puts her hand over it until it stops. # speaker: narrator
-> want

=== leaving
I have to. We'll… well. # speaker: annika # mood: tense
She is already on her feet, the phone against her cheek. # speaker: narrator
* [Give her a sentence to take along: green isn't true, and Bertil was on the floor. # id: one-sentence]
    ~ clarity += 2
    One sentence. The green isn't true, and that's why Bertil was on the floor. # speaker: you
    She repeats it under her breath, like a telephone number. # speaker: narrator
    -> report
* [Walk down to the car with her. # id: walk-along]
    ~ trust += 1
    You walk beside her. It is easier to talk when neither is looking at the other. # speaker: narrator
    -> want
* [Say that you'll take the rest another day. # id: another-day]
    ~ trust += 1
    ~ clarity -= 2
    We'll take the rest another day. # speaker: you
    You're a rock. # speaker: annika # mood: relieved
    -> corridor

=== want
What is it you want me to do? Today, I mean. Not if there were more of us. # speaker: annika
* [Ask her to move two things from the evening to the day, and say which. # id: move-two-things]
    ~ plan = true
    ~ clarity += 1
    The laundry at the Svenssons' and the dishes at Åkerlund's. They can just as well be done at ten in the morning. # speaker: you
    They have to agree to it. But I can ask, and I'll do it today. # speaker: annika
    -> report
* [Suggest two weeks when all sign the real time, and nobody is rung. # id: two-true-weeks]
    ~ plan = true
    ~ trust += 1
    Two weeks. We sign when we're there, and nobody gets a call about it. Then you've something to show. # speaker: you
    It'll be as red as a Christmas tree. # speaker: annika
    Then she says, mostly to herself: “How heavy.” # speaker: narrator
    -> report
* [Say that you have to be one more in the evenings. # id: one-more-person]
    There has to be one more of us. # speaker: you
    That's six hundred thousand. I haven't got it, and you know that. # speaker: annika # mood: cold
    -> report
* [Say that you've said what you know, and that the rest is hers. # id: rest-is-hers]
    ~ clarity += 1
    ~ trust -= 1
    Now you know what I know. What you do with it is yours. # speaker: you
    She nods. She looks like somebody who has been handed one more bag to carry. # speaker: narrator
    -> report

=== report
{ reported:
    Listen. The lex Sarah report. Can't it wait till I've talked to Ylva again? He's all right, isn't he. # speaker: annika # mood: tense
- else:
    Listen. About Bertil. Does it have to be written? He's all right, and if it's a lex Sarah they'll be investigating until Easter. # speaker: annika # mood: tense
}
* [Say that you'll write today. It's about the evening, not about her. # id: write-today]
    ~ reported = true
    ~ clarity += 1
    I'll write today. We're to report at once, it says so on the note in the toilet. It's about the evening, not about you. # speaker: you
    It's always about somebody. # speaker: annika # mood: cold
    -> corridor
* [Say that it must go in today, and ask if you can read it together. # id: read-it-together]
    ~ reported = true
    ~ trust += 1
    It has to go in today. Read it first, so that it's right about what you've tried. # speaker: you
    Half past two. And put March and May and September. That's when I raised it. # speaker: annika
    -> corridor
* [Agree to wait, for her sake. # id: wait-for-her]
    ~ reported = false
    ~ trust += 1
    ~ clarity -= 1
    All right. I'll wait till you've talked to Ylva. # speaker: you
    Thank you. I won't forget that. # speaker: annika # mood: relieved
    -> corridor
* [Say that you want to hear Dragan, the safety representative, before you answer. # id: ask-dragan-first]
    ~ trust -= 1
    I want to talk to Dragan first. # speaker: you
    I see. Then that's how it'll be. # speaker: annika # mood: cold
    -> dragan

=== corridor
In the bicycle room Dragan is on his knees with a tube over his shoulder. He is safety representative on Tuesdays, he says, and assistant nurse the rest. # speaker: narrator
You look like somebody who's been in with Annika. # speaker: dragan
* [Tell him about Saturday. # id: tell-dragan]
    You tell him, without names. He doesn't pump until you have finished. # speaker: narrator
    -> dragan
* [Say that you've said your bit, and drive off. # id: said-my-bit]
    I've said my bit. # speaker: you
    That's good, that. Did she hear? # speaker: dragan
    -> tonight

=== dragan
One thing at a time. The man on the floor is lex Sarah, you write that. Lifting alone is a near miss, you write that too. The evening not adding up is mine. # speaker: dragan
I can make a request that they do something about the evenings. Then they have to answer me, and not drag it out. But then it's on paper. # speaker: dragan
* [Ask him to hand in a request, and write your report beside him. # id: ask-for-request]
    ~ formal = true
    ~ reported = true
    ~ clarity += 1
    ~ trust -= 1
    Do it. I'll write mine now, here beside you. # speaker: you
    It's done on the computer, and that's over there. But come on. # speaker: dragan
    -> tonight
* [Write your report, but ask him to give Annika until Friday. # id: until-friday]
    ~ reported = true
    ~ trust += 1
    I'll write mine now. But give her till Friday with the evenings. # speaker: you
    Till Friday. Then I'll ask her, not you. # speaker: dragan
    -> tonight
* [Say that you don't want to start anything. The man is fine, after all. # id: start-nothing]
    ~ clarity -= 1
    I don't want to start anything. He was all right, after all. # speaker: you
    Yes. That time. # speaker: dragan
    -> tonight

=== tonight
{ clarity > 9:
    ~ clarity = 9
}
{ trust > 9:
    ~ trust = 9
}
Evening, the same round. The snow is coming sideways. It is ten past six, and you should have been at the Svenssons' by twenty-five past five. # speaker: narrator
{ plan:
    On the key cabinet is a note in Roger's handwriting: “Driving time North: 7 until further notice. R.” # speaker: narrator
}
{ named:
    Samira didn't say hello when she fetched her keys. # speaker: narrator
}
The phone wants a signature. Next is Bertil. # speaker: narrator
* [Sign ten past six, and watch it go red. # id: sign-the-truth]
    ~ clarity += 1
    It goes red. It doesn't even ping. # speaker: narrator
    -> bertils
* [Ring the duty line and say which two you won't reach in time. # id: ring-duty]
    ~ clarity += 1
    I won't reach Åkerlund and Holm by eight. You choose: somebody else, or I come at nine and you ring them now. # speaker: you
    It is quiet at the other end, and then there is a keyboard. # speaker: narrator
    -> bertils
* [Sign the planned time tonight as well, and see to the rest later. # id: sign-as-planned]
    ~ clarity -= 2
    Green. It is strange how easy it is. # speaker: narrator
    -> bertils

=== bertils
Bertil opens before you have got the key out. The alarm hangs round his neck, outside his tie. # speaker: narrator
So have you been telling tales? # speaker: bertil
* {reported} [Say yes, and what happens now. # id: yes-i-told]
    Yes. They'll ring and ask how you want things. You can say no to the mat. # speaker: you
    I intend to. Coffee? # speaker: bertil # mood: warm
    -> after
* [Say when you can come on Thursday, really. # id: say-when-you-come]
    On Thursday it'll be nearer eight. I'll ring if it's later. # speaker: you
    Eight. Then I know. # speaker: bertil
    -> after
* [Say that it's nothing to think about. # id: nothing-to-think-about]
    Don't you think about it. # speaker: you
    No. I mostly sit, these days. # speaker: bertil
    -> after

=== after
{ named && trust < 8:
    -> end_samira
}
{ formal:
    -> end_formal
}
{ reported && plan && clarity >= 7 && trust >= 7:
    -> end_true_times
}
{ reported:
    -> end_report
}
{ plan:
    -> end_quiet
}
{ own:
    -> end_fault
}
-> end_green

=== end_samira
On Thursday Samira is called in to Annika. Three people go quiet when you come in with your lunch box. # speaker: narrator # outcome: samira-called-in
-> END

=== end_formal
On Thursday the request lies on Annika's desk, with a stamp on it. She smiles at you in the corridor, the way you smile at somebody on a bus. # speaker: narrator # outcome: on-paper
-> END

=== end_true_times
On Thursday there are new figures on the board. Sixty-one per cent. Somebody has drawn a heart round it. # speaker: narrator # outcome: true-times
-> END

=== end_report
On Thursday an investigator called Maud rings and wants to know what an evening looks like. She asks how much time you have. # speaker: narrator # outcome: report-stands
-> END

=== end_quiet
On Thursday the laundry is done when you come. Annika winks at you over the coffee. # speaker: narrator # outcome: mended-quietly
-> END

=== end_fault
On Thursday Annika asks you to close the door behind you. She has a paper on how to sign, and she reads it aloud. # speaker: narrator # outcome: your-signature
-> END

=== end_green
On Thursday there is cake in the staff room. Ninety-eight per cent. # speaker: narrator # outcome: still-green
-> END
