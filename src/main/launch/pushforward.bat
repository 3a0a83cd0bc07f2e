@echo off
rem Starts Pushforward from its folder: the window without arguments, the command line with them.
set HERE=%~dp0..
set JAVA=java
if defined JAVA_HOME set JAVA="%JAVA_HOME%\bin\java"
%JAVA% --add-modules jdk.incubator.vector -Djava.awt.headless=true "-Dpushforward.home=%HERE%" %PUSHFORWARD_JAVA_OPTIONS% -cp "%HERE%\lib\*" org.pushforward.Main %*
