@echo off
rem Starts Reelkeeper: the window without arguments, a command with some. Finds a Java 25 on the machine.
setlocal
set "home=%~dp0.."
set "found="
call :try "%JAVA25_HOME%"
call :try "%JAVA_HOME%"
for /f "delims=" %%j in ('where java 2^>nul') do call :try "%%~dpj.."
for %%r in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%LocalAppData%\Programs\Eclipse Adoptium" "%UserProfile%\.jdks" "%UserProfile%\scoop\apps") do (
    for /d %%j in ("%%~r\*25*") do call :try "%%~j"
)
if not defined found (
    echo Reelkeeper needs a Java 25 and found none; install one ^(Temurin 25, say^) or name its folder in JAVA25_HOME 1>&2
    exit /b 3
)
rem Without a command the window opens; short commands are over before the compiler's last stage would pay.
set "kind=window"
for %%w in (%*) do (
    for %%c in (read import export undo redo verify rebuild backup restore) do if "%%~w"=="%%c" set "kind=command"
    for %%c in (show search set embargo history --help --version -h -V) do if "%%~w"=="%%c" set "kind=short"
)
"%found%\bin\java.exe" @"%home%\lib\java.options" @"%home%\lib\%kind%.options" --module-path "%home%\lib" --module org.reelkeeper/org.reelkeeper.Main %*
exit /b %ERRORLEVEL%

:try
if defined found exit /b
if "%~1"=="" exit /b
if not exist "%~1\bin\java.exe" exit /b
findstr /b /r /c:"JAVA_VERSION=.25[^0-9]" "%~1\release" >nul 2>&1 && set "found=%~1"
exit /b
