VAR trust = 5
VAR basis = 3
VAR slip = false
VAR load_cut = false
VAR fhv = false
VAR leak = false
VAR agreed = false
VAR promised = false
VAR raised = false
-> storeroom

=== storeroom
The group home Kastanjen, a Thursday in November, ten past three. Annelie is standing in the store room with coffee filters in her hand and a pen behind each ear. She has been standing there for a while. # speaker: narrator
I came to get something. It wasn't this. # speaker: annelie # mood: tired
She gives a laugh. In the pocket of her work trousers the phone buzzes, stops and buzzes again. # speaker: narrator
Oh well. It must be my age. # speaker: annelie
* [Joke a little about November, so that she need not feel ashamed. # id: laugh-it-off]
    -> joke
* [Say what you see: she stands here, and the phone never stops. # id: say-what-you-see]
    You've been standing here a while, Annelie. And that thing hasn't been quiet. # speaker: you
    ~ trust += 1
    -> buzzing
* [Send her home now. You will sort out the rest of the shift anyway. # id: send-her-home]
    -> sent
* [Leave her be for now. Look at her rota first. # id: schedule-first]
    I'm in the office if you need me. # speaker: you
    ~ basis += 2
    -> schedule

=== buzzing
She takes out the phone and reads. # speaker: narrator
Björken. They can't find the binder for Gunnel's dentist. It's where it's always been. # speaker: annelie
She starts typing an answer. Her thumb stops. She looks at the screen as if it were in another language. # speaker: narrator
* [Say nothing. Wait until she looks up. # id: wait-in-silence]
    It takes a long time. Then she puts the coffee filters back on the shelf, straight, and walks ahead of you to the laundry room. # speaker: narrator
    ~ trust += 1
    -> talk
* [Hold out your hand: “Give it to me, I'll answer.” # id: take-the-phone]
    Give it here, I'll answer. You don't have to. # speaker: you
    ~ basis += 2
    -> phone
* [Suggest an hour tomorrow, in peace and quiet in your office. # id: book-tomorrow]
    Shall we sit down tomorrow at ten? Then we'll have some peace and quiet. # speaker: you
    Absolutely. Tomorrow. # speaker: annelie
    -> slip_call

=== phone
Björken are happy in twenty seconds. You scroll up while she locks the store room. Eighteen messages today: Björken, the night staff, Björken, a mother, Björken. # speaker: narrator
Don't read them. They don't mean any harm. # speaker: annelie # mood: hurt
Further up is your own name, Saturday, 21.50. “Last time, I promise! Can you take Sunday?” # speaker: narrator
* [Hand the phone back and ask her to switch it off after the shift. # id: ask-to-switch-off]
    Switch it off when you go home. Promise me. # speaker: you
    Mm. And if it's Leif? # speaker: annelie
    -> talk
* [Call Björken at once and say that from now on they call you. # id: redirect-calls]
    Hi, it's me. From now on you call me, not Annelie. # speaker: you
    Right. Now they think I'm ill. # speaker: annelie # mood: cold
    ~ trust -= 1
    ~ load_cut = true
    -> talk
* [Read your own message out loud. # id: read-own-text]
    “Last time, I promise.” That was me. # speaker: you
    With an exclamation mark and all. # speaker: annelie
    ~ trust += 1
    -> talk

=== schedule
You open the rota and count. Then you count again. Eleven extra shifts in six weeks. # speaker: narrator
Three times she has finished at ten in the evening and started at half past six. Every swap is approved, and the name beside it is yours. # speaker: narrator
Through the door you hear Annelie's voice. She is explaining to somebody where a binder is. # speaker: narrator
* [Wait for her booked talk in twelve days. By then you will have had time to think. # id: wait-for-booked-talk]
    You bring the talk forward by a week in the calendar and feel decisive. # speaker: narrator
    -> slip_call
* [Take the rota out to her. Say that you approved it. # id: own-the-schedule]
    Eleven shifts, Annelie. And I said yes to every one of them. # speaker: you
    ~ trust += 1
    -> talk
* [Ask Jari, who is the safety representative, what he has seen. # id: ask-jari]
    -> jari_smoke

=== jari_smoke
Jari is standing by the bins, drinking coffee from a glass. He has worked with Annelie for twelve years. # speaker: narrator
Do you want to know, or do you want to have asked? # speaker: jari
I want to know. # speaker: you
She always answers. That's all there is to it. This house is built so that she'll answer. # speaker: jari
* [Ask what he would take away first, if he could choose. # id: ask-jari-what-first]
    The phone. Then Leif's evenings. Then those Sundays you promise are the last time. # speaker: jari
    -> talk
* [Ask him to keep an eye on her for you. # id: ask-jari-to-watch]
    I'm a safety rep. Not a babysitter. # speaker: jari # mood: cold
    -> talk
* [Ask straight out whether he knows if she is ill. # id: ask-jari-if-ill]
    Ask her. Or don't. But don't ask me. # speaker: jari # mood: cold
    ~ trust -= 1
    -> talk

=== sent
Go home, Annelie. We'll sort out the rest. # speaker: you
We? It's me and Dina tonight. Who takes Leif? # speaker: annelie # mood: angry
In the kitchen the dishes stop rattling. Dina is listening. # speaker: narrator
* [Back down: “Stay, then. But take it easy.” # id: back-down]
    Stay, then. But take it easy, you hear. # speaker: you
    I always take it easy. # speaker: annelie
    -> slip_call
* [Hold firm: “It's not up for discussion. Go home.” # id: insist-on-home]
    It's not up for discussion. Go home now. # speaker: you
    ~ trust -= 2
    -> evening_call
* [Take the shift yourself: “I'll take Leif until nine.” # id: take-the-shift]
    Me. Until nine. You'll have to tell me how. # speaker: you
    You? He'll eat you alive. # speaker: annelie
    ~ trust += 1
    ~ basis += 2
    -> leif_evening

=== leif_evening
Leif, sixty-one, sits with his arms crossed in front of a plate of macaroni. You have been sitting opposite him for forty minutes. The phone on the wall has rung five times, and everybody has asked for Annelie. # speaker: narrator
He eats when she says “there you go, boss”. But it has to be her. # speaker: dina
Sometimes I think that if she falls ill, everything stops. And then I say yes to another shift. # speaker: dina # mood: tired
* [Write down every call for Annelie on a napkin. # id: write-down-calls]
    Thirteen strokes before nine. In the end Leif eats three pieces of macaroni, one at a time, and looks at you the way he looks at temps. # speaker: narrator
    -> talk_morning
* [Ask Dina how many extra shifts she herself has taken. # id: ask-dina-too]
    Seven. But I'm young. # speaker: dina
    She says it as if somebody had told her so. # speaker: narrator
    -> talk_morning
* [Tell Dina that she is a rock. # id: praise-dina]
    You're a rock, do you know that? # speaker: you
    Thanks. Do you need anyone on Sunday? # speaker: dina
    -> talk_morning

=== evening_call
It is a quarter past eight. You are standing in your own hall with your coat on when she calls. # speaker: narrator
I just wanted to say that I got home. Like you told me to. # speaker: annelie # mood: cold
I sat in the car outside for an hour. I didn't know what to do with myself. # speaker: annelie # mood: hurt
* [Apologise for how you did it, not for having seen it. # id: apologise-for-how]
    I handled it badly. I'm sorry. But I saw what I saw, and I'd like to talk about it tomorrow. # speaker: you
    ~ trust += 2
    -> talk_morning
* [Ask whether she is alone at home. # id: ask-if-alone]
    My sister's on her way. She's been through it, she hit the wall. I'm not her. # speaker: annelie
    ~ trust += 1
    -> talk_morning
* [Explain that you sent her home for her own sake. # id: explain-for-her-sake]
    I did it for your sake, Annelie. # speaker: you
    Yes. There's always somebody doing something for my sake. # speaker: annelie # mood: cold
    -> talk_morning

=== joke
It's November. Yesterday I was looking for my glasses with my glasses on. # speaker: you
Oh, I know! # speaker: annelie # mood: relieved
She walks off with the coffee filters. It was toilet paper they had run out of. At nine in the evening you are at home, thinking of how quickly she laughed. # speaker: narrator
* [Let it go. Everybody has a bad day. # id: let-it-go]
    You change channels. Somewhere a phone buzzes that is not yours. # speaker: narrator
    -> slip_call
* [Text her: “You looked tired. Call if you like.” # id: text-her]
    The answer comes at 23.52. “No worries! Can do Sunday if that helps!” # speaker: narrator
    -> slip_call
* [Go in early tomorrow and look at her rota. # id: early-schedule]
    At half past six the next morning you count her shifts, and then once more. Eleven extra shifts in six weeks, and your name is on every approval. # speaker: narrator
    ~ basis += 2
    -> talk

=== slip_call
It is twenty past seven in the morning when Dina calls. She is whispering. # speaker: narrator
Sorry to call. Annelie has signed for Leif's morning tablets. But they're still in the pill box. # speaker: dina # mood: tense
I told her. She just stood there. She's still standing there. # speaker: dina
~ slip = true
* [Ask Dina to call the nurse. The rest can wait till Monday. # id: rest-on-monday]
    By Monday she has worked both Saturday and Sunday. It was you who asked her to take the Sunday. # speaker: narrator
    ~ trust -= 2
    -> talk
* [Drive there. Ask Dina to call the nurse meanwhile. # id: go-there]
    Call the nurse and do as she says. I'm on my way. # speaker: you
    ~ trust += 1
    -> talk
* [Ask to have Annelie on the phone: what happened? # id: ask-what-happened]
    I don't know. I remember doing it. I can see it in front of me. # speaker: annelie # mood: hurt
    ~ trust -= 1
    -> talk

=== talk_morning
At ten the next day you knock on the laundry room door. Annelie has already done two loads. # speaker: narrator
Did he eat? # speaker: annelie
No. Not the way he does for you. # speaker: you
She nods, as if it did her good and hurt her both. # speaker: narrator
-> talk

=== talk
The laundry room has a door that closes. The dryer is on, and Annelie folds towels as she talks. # speaker: narrator
It's nothing. There's a lot on right now, that's all. It's the same for everyone. # speaker: annelie
* [Ask how she is, really. Does she sleep? # id: ask-about-health]
    How are you, honestly? Are you sleeping? # speaker: you
    -> talk_health
* [Say that what you see looks like burnout. # id: name-a-diagnosis]
    What I see looks like burnout, Annelie. # speaker: you
    -> talk_wall
* [Ask about the work: what is it that does not add up? # id: ask-about-work]
    You don't have to tell me how you feel. I want to know what it is in the job that doesn't add up. # speaker: you
    ~ basis += 1
    -> talk_work
* [Tell her about the autumn when you nearly hit the wall yourself. # id: tell-own-story]
    I know what it's like. The autumn I nearly hit the wall, I was just like you. # speaker: you
    -> talk_wall

=== talk_work
It's not the job. I know the job. # speaker: annelie
She folds a towel in half, and again, until it is small as an envelope. # speaker: narrator
It's everything around it. Björken call because I know. The night staff call because I know. # speaker: annelie
And you. You texted on Saturday. # speaker: annelie # mood: hurt
* [Explain what Saturday was like: there was nobody else to ask. # id: defend-saturday]
    There was nobody else. Two off sick at Björken and no temps allowed. # speaker: you
    No. That's what I'm saying. # speaker: annelie # mood: cold
    ~ trust -= 1
    -> slip_talk
* [Say yes. You did, and it was wrong. # id: admit-saturday]
    Yes. I did. And I knew you'd say yes. # speaker: you
    So did I. # speaker: annelie
    ~ trust += 2
    -> slip_talk
* [Ask what happens if she does not answer. # id: ask-if-not-answer]
    Nothing. Something. I've never tried. # speaker: annelie
    She looks almost curious. # speaker: narrator
    ~ trust += 1
    -> slip_talk

=== talk_health
The towel stays where it is. # speaker: narrator
I wake at three. Then I lie there going through the pill boxes in my head. # speaker: annelie # mood: tired
But you don't tell anyone this. It stays here. # speaker: annelie # mood: tense
* [Promise: it stays between the two of you. # id: promise-silence]
    It stays here. I promise. # speaker: you
    ~ trust += 1
    ~ promised = true
    -> slip_talk
* [Promise not to pass on how she feels. The work has to change. # id: promise-what-you-can]
    How you feel is yours. I won't pass it on. But the work I have to do something about, and people will notice. # speaker: you
    ~ trust += 1
    -> slip_talk
* [Say plainly that you need to take it to HR. # id: must-tell-hr]
    I need to talk to HR about this. # speaker: you
    Then I haven't said anything. # speaker: annelie # mood: cold
    ~ trust -= 2
    -> slip_talk

=== talk_wall
Don't use that word with me. # speaker: annelie # mood: cold
She folds the towel wrong, sees it and folds it again. # speaker: narrator
My sister hit that wall four years ago. She's not out yet. # speaker: annelie # mood: cold
* [Say nothing. Start folding towels too. # id: fold-towels]
    You fold six towels each. # speaker: narrator
    You're folding them wrong. # speaker: annelie
    They call me all the time. That's what it is. They call all the time. # speaker: annelie # mood: tired
    ~ trust += 1
    -> slip_talk
* [Say that this is exactly why you are worried. # id: worried-because]
    That's exactly why I'm worried. # speaker: you
    Worry about Leif instead. # speaker: annelie # mood: cold
    ~ trust -= 1
    -> slip_talk
* [Apologise, and ask about the work instead. # id: start-over]
    I'm sorry. That wasn't mine to say. Can you tell me about the job instead? # speaker: you
    ~ trust += 1
    They call me. Björken, the night staff, you, everyone calls because I know. # speaker: annelie
    -> slip_talk

=== slip_talk
{slip:
    -> slip_known
}
{trust >= 6:
    -> slip_told
}
-> slip_hidden

=== slip_known
~ slip = false
The tablets. I signed. I could have sworn I gave them. # speaker: annelie # mood: hurt
Leif has had them, an hour late. The nurse said there was no danger this time. # speaker: narrator
-> slip_choice

=== slip_told
There's one more thing. # speaker: annelie
She looks at the dryer as she says it. # speaker: narrator
On Tuesday I signed for Leif's tablets. In the evening they were still there. I didn't tell anyone. # speaker: annelie # mood: hurt
-> slip_choice

=== slip_hidden
She opens her mouth and closes it. Then she puts the last towel on the pile. # speaker: narrator
That was all. # speaker: annelie
It was not all. You have time to see that before she turns away. # speaker: narrator
-> what_now

=== slip_choice
Me, who always double-checks. # speaker: annelie
* [Let it be this time. Nobody came to harm. # id: let-slip-pass]
    Nobody came to harm. We won't mention it again. # speaker: you
    Thank you. # speaker: annelie # mood: relieved
    ~ trust += 1
    -> what_now
* [Write the incident report together: what happened, nothing about her. # id: write-report-together]
    We'll write it now, you and I. The time, the tablet, the nurse. How you feel doesn't belong there. # speaker: you
    Put down that the pill box is in the wrong cupboard. It is, actually. # speaker: annelie
    ~ trust += 1
    -> what_now
* [Report it yourself, and take the medicines off her for now. # id: take-medicines-off]
    I'll write the report. And somebody else takes the medicines for a while. # speaker: you
    So you don't trust me. # speaker: annelie # mood: hurt
    ~ trust -= 1
    -> what_now

=== what_now
The dryer stops. In the silence the phone can be heard buzzing against the metal. # speaker: narrator
What happens now? Are you going to take something away from me? # speaker: annelie # mood: tense
* [Offer the municipality's course in stress management in January. # id: offer-course]
    There's a course in stress management in January. It's supposed to be good. # speaker: you
    So it's me there's something wrong with. # speaker: annelie # mood: cold
    ~ trust -= 1
    -> fhv_offer
* [Take away the extra shifts and the phone as of tonight. # id: cut-the-load]
    No extra shifts. And the phone comes to me. It's not a punishment, it's my job. # speaker: you
    Everyone will understand why. # speaker: annelie
    ~ load_cut = true
    -> fhv_offer
* [Ask her to tell you when it gets too much. # id: ask-her-to-say]
    Tell me when it gets too much. Promise. # speaker: you
    I'll tell you. # speaker: annelie
    She has never told anybody in her whole life. # speaker: narrator
    -> fhv_offer
* [Ask what she herself would most like to be rid of first. # id: ask-what-to-drop]
    The phone. Is that silly? # speaker: annelie
    No. From tonight it comes to me. And no more extra shifts. # speaker: you
    ~ trust += 1
    ~ load_cut = true
    -> fhv_offer

=== fhv_offer
The municipality has a contract with an occupational health service. An appointment can be booked by phone. # speaker: narrator
I'm not going to any psychologist. # speaker: annelie # mood: tense
* [Tell her how it works: working hours, nothing without her yes. # id: offer-health-service]
    It's in working hours. They tell me nothing you haven't said yes to. I only want to know what to change in the work. # speaker: you
    {trust >= 5:
        Is there someone called Mikael? Jari said he was all right. # speaker: annelie
        ~ fhv = true
    - else:
        I'll think about it. # speaker: annelie
    }
    -> farewell
* [Ask her to go to the health centre and come back with a certificate. # id: ask-for-certificate]
    A certificate of what? That I stood in a store room? # speaker: annelie # mood: cold
    ~ trust -= 1
    -> farewell
* [Give her four days off so that she can sleep. # id: give-days-off]
    Four days? It's been a while. # speaker: annelie # mood: relieved
    ~ trust += 1
    -> farewell

=== farewell
She has her hand on the door handle. # speaker: narrator
What will you tell the others? If they ask. # speaker: annelie
* [Say that you will say no more than you must. # id: say-least]
    Mm. What must you, then? # speaker: annelie
    -> note
* [Say that openness is best, then she need not hide anything. # id: urge-openness]
    Best for whom? # speaker: annelie # mood: cold
    ~ trust -= 1
    -> note
* [Ask what she wants you to say. # id: ask-her-words]
    What do you want me to say? # speaker: you
    That we're looking over my shifts. That'll do. # speaker: annelie
    ~ agreed = true
    -> note

=== note
It is twenty to six. You are sitting with the staff system open. The top box says: “Describe the employee's symptoms.” # speaker: narrator
The box is large, and the cursor is blinking. # speaker: narrator
* [Write nothing. What does not exist, nobody can read. # id: write-nothing]
    You close the window. It asks whether you want to save. You answer no. # speaker: narrator
    -> group
* [Write what you have agreed about the work, nothing more. # id: write-work-only]
    You write three lines: what is to be done, who does it, when you meet again. The box for symptoms gets a dash. # speaker: narrator
    -> group
* [Write it all down while you remember it, so that HR understands. # id: write-everything]
    You write it as she said it, towels and all. At the bottom of the window, in grey, it says who can read it. There are more of them than you thought. # speaker: narrator
    ~ leak = true
    -> group

=== group
The next big handover, seven people round the kitchen table. Annelie is off. Everybody looks at the rota on the wall. # speaker: narrator
So, has Annelie hit the wall? # speaker: dina
* [Just say that the rota has changed, and move on to the week. # id: say-nothing-more]
    The rota's been changed. Let's do the week. # speaker: you
    Before lunch it has become her heart, and before dinner a divorce. # speaker: narrator
    ~ trust -= 1
    -> jari_load
* [Say what applies at work. Anything about Annelie, they ask Annelie. # id: say-only-work]
    Questions for Annelie come to me for now. Anything about Annelie, ask Annelie. # speaker: you
    -> jari_load
* [Say that she is worn out, and ask them to take care of her. # id: say-she-is-worn-out]
    She's worn out. So be a bit careful with her. # speaker: you
    Oh no. Poor thing. # speaker: dina
    ~ leak = true
    -> jari_load
* {agreed} [Say what she asked you to say: you are looking over her shifts. # id: say-the-agreed]
    We're looking over her shifts. The rest is hers to tell, if she wants to. # speaker: you
    Good. # speaker: jari
    ~ trust += 1
    -> jari_load

=== jari_load
~ agreed = false
Jari stays when the others leave. He rinses his glass for a long time. # speaker: narrator
{load_cut:
    Annelie's got less on her. Good. Dina's taken four extra shifts since. # speaker: jari
- else:
    She's on this Sunday as well. And Dina takes the Saturday. # speaker: jari
}
Same work, different name. I'm just saying. # speaker: jari
* [Say that Dina is young and said yes herself. # id: dina-said-yes]
    Yes. Annelie said yes too. # speaker: jari
    -> formal
* [Ask him for time until Christmas. You will fix it. # id: ask-for-time]
    Give me until Christmas, Jari. I'll fix it. # speaker: you
    You always fix things. That's why they never get fixed. # speaker: jari
    -> formal
* [Ask him to sit down and go through the work of the whole house with you. # id: assess-with-jari]
    Do you have time now? The whole house, not just Annelie. # speaker: you
    ~ basis += 2
    -> jari_assess

=== jari_assess
You sit for an hour and a half with the rota and Jari's four coloured pencils. Red is what calls Annelie. # speaker: narrator
Look. It's not that there are too few people in the mornings. It's that too few know. # speaker: jari
Seven things hang on one single person. Two of them are Björken's, which has had no senior support worker since March. # speaker: narrator
* [Begin with one thing you can decide: train two more for Leif. # id: train-two]
    He'll protest for two weeks. Then he'll eat. # speaker: jari
    ~ load_cut = true
    -> kerstin
* [Write it all down: who does what, and what goes upwards? # id: write-risks-up]
    These five we do ourselves. The two about Björken I'll put on Kerstin's desk. # speaker: you
    ~ load_cut = true
    -> kerstin

=== formal
Two days later there is a paper in your tray, signed Jari Niemi, safety representative. A request for measures under the Work Environment Act, chapter 6, section 6 a. # speaker: narrator
It is about the workload in the whole of Kastanjen. There is not a word about Annelie. # speaker: narrator
It's nothing personal. Now you have to answer, and then it's written somewhere. # speaker: jari
* [Thank him, confirm that you have received it, set a day. # id: receive-request]
    Thank you. You'll have an answer on Friday. And I'm taking it up to Kerstin. # speaker: you
    ~ basis += 2
    -> kerstin
* [Ask why he could not have talked to you first. # id: why-not-talk]
    I did. By the sink. # speaker: jari # mood: cold
    -> kerstin

=== kerstin
Kerstin, your manager, always stands at her desk. On the wall hangs the budget in three colours, one of them red. # speaker: narrator
You've got ten minutes, then I've got the committee chair. Is it the ban on temps? # speaker: kerstin
* [Ask for a temp until New Year. The work does not add up. # id: ask-for-temp]
    I need a temp until New Year. It doesn't add up. # speaker: you
    -> kerstin_course
* [Say that you will solve it within your budget. You only wanted her to know. # id: solve-within]
    I appreciate that. I really do. # speaker: kerstin # mood: relieved
    -> fork
* [Tell her that Annelie is breaking down. # id: tell-her-state]
    Annelie's breaking down, Kerstin. # speaker: you
    {promised:
        You hear the promise from the laundry room the very second you break it. # speaker: narrator
        ~ leak = true
    }
    -> kerstin_course
* {basis >= 6} [Put down the rota: eleven extra shifts, three short nights. Ask her to choose what goes. # id: show-and-choose]
    One person, six weeks. It doesn't add up with the people I've got. I need you to choose what we stop doing. # speaker: you
    -> kerstin_listens

=== kerstin_listens
Eleven? # speaker: kerstin
She pulls up the chair and sits down. You have never seen her sit. # speaker: narrator
I can't lift the ban. But I can ask for an exception, and Björken's questions can come to me until New Year. The exception has to be in writing. # speaker: kerstin
* [Write it together now. Six minutes are left. # id: write-it-now]
    Write “two people until the end of January”. Not “as soon as possible”. Nobody reads as soon as possible. # speaker: kerstin
    ~ raised = true
    -> fork
* [Promise to send a proper, thorough paper later in the week. # id: send-later]
    You send it the Thursday after. The answer comes after Epiphany. # speaker: narrator
    -> fork

=== kerstin_course
I hear you. But I've got four units saying the same thing. # speaker: kerstin
Isn't there a course? The stress one? We've paid for it, after all. # speaker: kerstin
* [Say a course teaches somebody to carry. But how much? # id: conditions-first]
    A course teaches somebody to carry. It's how much they carry that I want to talk about. # speaker: you
    {basis >= 5:
        You put down what you have counted. She reads it twice. # speaker: narrator
        Two people until the end of January. Then we'll see. # speaker: kerstin
        ~ raised = true
    - else:
        Then I want to see it in figures. Come back when you've counted. # speaker: kerstin
    }
    -> fork
* [Ask her to write that she has heard it and what she decides. # id: ask-for-it-in-writing]
    Are you threatening me? # speaker: kerstin # mood: cold
    No. I just want it to be with the right person. # speaker: you
    One person. Until the end of January. # speaker: kerstin
    ~ raised = true
    -> fork
* [Say yes to two places on the course. It is something, at least. # id: take-the-course]
    Good. Let's say that, then. # speaker: kerstin # mood: relieved
    -> fork

=== fork
~ promised = false
~ basis = 0
{leak:
    -> leaked
}
{load_cut:
    -> two_weeks
}
-> car_park

=== leaked
Wednesday. Annelie stands in your doorway without having knocked. No pens behind her ears. # speaker: narrator
At Björken they tilted their heads at me. They knew how things are with me. They didn't get that from me. # speaker: annelie # mood: cold
* [Say that you do not know how it got out. # id: deny-leak]
    I don't know how it got out. # speaker: you
    -> left
* [Say that everybody only wishes her well. # id: they-mean-well]
    They only wish you well, all of them. # speaker: you
    ~ leak = false
    ~ trust -= 2
    -> leak_repair
* [Tell the truth: it came from you. # id: admit-leak]
    It came from me. It was wrong, and it wasn't mine to tell. # speaker: you
    ~ leak = false
    -> leak_repair

=== leak_repair
She stays. It is more than you had counted on. # speaker: narrator
Now I don't know where to put my face. # speaker: annelie # mood: hurt
* [Explain how it could come to this. # id: explain-the-leak]
    ~ trust -= 2
    -> leak_after
* [Ask what she needs from you now. # id: ask-what-she-needs]
    That you tell them to stop. Not to be kind. To stop. # speaker: annelie
    ~ trust += 1
    -> leak_after
* [Say what you do today: put right what can be, and speak to the group. # id: repair-today]
    Today I put right what can be put right. And at two I tell the group that it stops here. # speaker: you
    -> leak_after

=== leak_after
{trust < 4:
    -> left
}
Once. You get one. # speaker: annelie
{load_cut:
    -> december
}
-> fell

=== left
In January her keys are in an envelope on your desk. The notebook about the people who live at Kastanjen lies beneath it, with an index. # speaker: narrator
Leif wants his macaroni without cheese now. It's on page four. # speaker: annelie # outcome: she-left
-> END

=== two_weeks
{fhv:
    -> threeway
}
-> check_in

=== check_in
A week later, the same laundry room. She has brought a chair for you. # speaker: narrator
It's better. I think. # speaker: annelie
* [Ask what she has stopped doing since last time. # id: ask-what-stopped]
    I don't answer Björken. But I drive by on my way home. # speaker: annelie
    ~ trust += 1
    -> december
* [Say that she looks brighter. # id: say-she-looks-better]
    You look brighter. # speaker: you
    Do I? That's good. # speaker: annelie
    ~ trust -= 1
    -> december
* [Offer the occupational health service once more, and say why. # id: offer-again]
    I can change the work. But I don't know if I'm changing the right things. They can help us see. # speaker: you
    Okay. Once. # speaker: annelie
    The week after you are at the occupational health service with Mikael, in a small room with a palm far too large for it. # speaker: narrator
    -> pace

=== december
Lucia. The procession goes through the kitchen with battery candles. Leif sings along on one single note and holds Annelie by the sleeve. # speaker: narrator
Dina's off sick. She shouldn't have to take my Christmas Eve as well. I can take it myself. # speaker: annelie # mood: tired
* [Let her take the morning, just this once. # id: just-this-once]
    The morning, then. Just this once. # speaker: you
    -> fell
* [Say no: “Christmas Eve is mine to sort out.” # id: refuse-christmas]
    No. Christmas Eve is mine to sort out, not yours. # speaker: you
    {raised:
        -> end_stays
    }
    -> end_moved

=== threeway
Two weeks later, a small room at the occupational health service with a palm far too large for it. Mikael has a notepad without lines. # speaker: narrator
Annelie and I have met twice. What we talked about is hers. Today we talk about the work. # speaker: mikael
It rings less. I stand there listening for it. # speaker: annelie
* [Ask when she thinks she will be back to normal. # id: when-back-to-normal]
    When do you think you'll be back to normal? # speaker: you
    Mikael puts down his pen. # speaker: narrator
    ~ trust -= 2
    -> pace
* [Ask Annelie what is still too much. # id: ask-what-remains]
    The evenings. Mornings I can manage. After three it's like in the store room. # speaker: annelie
    ~ trust += 1
    -> pace
* [Put forward a finished plan: no evenings, no medicines, eight weeks. # id: bring-a-plan]
    The medicines too? # speaker: annelie
    -> pace

=== pace
One piece of advice from me: an end date, and a check-up on the way. Otherwise it's just another word for waiting. # speaker: mikael
I saw the doctor. She thinks I should stay at home for a while. What do you think? # speaker: annelie # mood: tense
* [Say that she and the doctor decide. You arrange the work. # id: hold-the-place]
    That's for you and the doctor. I promise that the work is taken care of, whatever happens. # speaker: you
    ~ trust += 1
    -> pace_after
* [Say that she ought to do as the doctor says, of course. # id: follow-the-doctor]
    I think you should listen to the doctor. # speaker: you
    Yes. I suppose so. # speaker: annelie # mood: tired
    -> day_twenty
* [Say that you hope she stays. You need her. # id: we-need-you]
    I hope you'll stay. We need you. # speaker: you
    Then I'll stay. # speaker: annelie
    -> fell

=== pace_after
{raised == false:
    -> end_moved
}
{trust >= 8:
    -> end_stays
}
She thinks about it for two days. Then she calls from her hall at home, with her coat on, and says she will take the doctor's advice. # speaker: narrator
-> day_twenty

=== end_moved
Annelie holds up. In the kitchen Dina sits with the rota and a highlighter. She has not said no once since November. # speaker: narrator
It's fine. I'm young, after all. # speaker: dina # mood: tired # outcome: load-moved
-> END

=== end_stays
The temp arrives the week before Christmas and stays. Leif throws a shoe at her, and then eats. # speaker: narrator
I went home at three today. It was light outside. # speaker: annelie # mood: relieved # outcome: stays-in-work
-> END

=== fell
She lasts over Christmas. On Epiphany she comes to work, hangs up her coat and goes home again without it. It is twelve below. # speaker: narrator
I'm calling from my sister's phone. My head's not with me. # speaker: annelie # mood: tired
-> day_twenty

=== car_park
An evening in December, a quarter past ten. Dina calls, out of breath. # speaker: narrator
Annelie's car is still in the car park. She's sitting in it. She's been sitting there since nine. # speaker: dina # mood: tense
* [Call Annelie and ask how she is. # id: call-her]
    It's fine. I'm driving now. # speaker: annelie
    She drives. On Friday it is her sister who calls, not she. Annelie is on sick leave. # speaker: narrator
    ~ trust -= 2
    -> day_twenty
* [Ask Dina to go out to her while you drive there. # id: dina-first]
    Go out and sit with her. I'm driving now, I'll be there in twelve minutes. # speaker: you
    ~ trust += 1
    -> car
* [Say that you are coming, and go. # id: drive-there]
    I'm coming. # speaker: you
    -> car

=== car
The engine is off and the windows have misted over. On the passenger seat lies the notebook, the one with everything in it. # speaker: narrator
I can't remember how to get home. I mean, I know the way. I just can't. # speaker: annelie # mood: tired
* [Say that she has to think of herself now. # id: think-of-yourself]
    Yes. I suppose I have to do that as well. # speaker: annelie # mood: tired
    -> day_twenty
* [Stay, and call 1177, the health advice line, together with her. # id: call-1177]
    The nurse on the line has a calm voice. Annelie answers each question, and is surprised at the answers. # speaker: narrator
    ~ trust += 1
    -> day_twenty
* [Drive her home. Ask whom you should call. # id: drive-her-home]
    My sister. She'll say I told you so. # speaker: annelie
    ~ trust += 1
    -> day_twenty

=== day_twenty
Day twenty-two. Annelie is on sick leave, first for three weeks, now for eight more. On the staff-room table lies a card with a cat on it, and everybody has written. # speaker: narrator
By day thirty there must be a plan for how she comes back, made together with her as far as possible. # speaker: narrator
* [Call and ask how and how often she wants to be in touch. # id: keep-contact]
    Tuesdays. But don't call from Björken's phone. # speaker: annelie
    ~ trust += 1
    -> plan_talk
* [Fill in the plan and send it for signature, to spare her trouble. # id: fill-in-alone]
    -> end_long
* [Leave her in peace. She will be in touch when she can. # id: leave-her-be]
    -> end_long

=== plan_talk
The third Tuesday. She calls you, from a bench by the lake. There is wind on the line. # speaker: narrator
That plan. Is the phone still there? The one on the wall. # speaker: annelie
* [Calm her: everything is just as she left it. # id: all-as-you-left]
    Everything's just as you left it. # speaker: you
    There is wind on the line for a long while. # speaker: narrator
    -> end_long
* [Ask what must have changed for her to dare to come. # id: ask-what-must-change]
    That someone else knows Leif. And that I can leave at three without saying sorry. # speaker: annelie
    {trust >= 6:
        -> end_back
    }
    You write it down. It is hard to hear whether she believes you. # speaker: narrator
    -> end_long
* {raised} [Tell her what has changed, with Leif and with Björken. # id: tell-what-changed]
    It's been moved. And Leif threw a shoe at the new one. # speaker: you
    Then he likes her. # speaker: annelie # mood: relieved
    -> end_back

=== end_back
The first day she comes at nine and leaves at twelve. Before that she puts Leif's plate in front of him. He looks at the clock and then at her. # speaker: narrator
There you go, boss. I'll be here tomorrow too. # speaker: annelie # outcome: way-back
-> END

=== end_long
In March you call again. Her sister answers. She is polite. # speaker: narrator
At Kastanjen a phone is buzzing in a drawer. Nobody has got round to switching it off. # speaker: narrator # outcome: long-absence
-> END
