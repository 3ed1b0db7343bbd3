@echo off
rem Starts Konvert: finds Java, builds when the sources are newer than the build, then hands over to Java.
rem KONVERT_JAVA_OPTIONS: more options for Java. KONVERT_HOME: see PRIVACY.md.
setlocal EnableExtensions DisableDelayedExpansion
set "ROOT=%~dp0"
set "JAR=%ROOT%target\konvert.jar"
set "JDK="

if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JDK for /f "delims=" %%J in ('where java 2^>nul') do call :try "%%~dpJ.."
for %%D in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%USERPROFILE%\.jdks" "%LOCALAPPDATA%\Programs\Eclipse Adoptium") do (
    if exist "%%~D" for /d %%J in ("%%~D\*") do call :try "%%~J"
)
if not defined JDK (
    echo Konvert needs a JDK, version 25 or newer, and found none in JAVA_HOME, PATH and the usual folders.>&2
    echo Install one, then start Konvert again:  winget install EclipseAdoptium.Temurin.25.JDK>&2
    echo or from https://adoptium.net/temurin/releases/?version=25>&2
    exit /b 2
)

if not exist "%ROOT%pom.xml" goto start
if not exist "%JAR%" goto build
powershell -NoProfile -Command "$t = (Get-Item -LiteralPath $env:JAR).LastWriteTime; if (Get-ChildItem -Recurse -LiteralPath ($env:ROOT + 'src\main'), ($env:ROOT + 'resources'), ($env:ROOT + 'pom.xml') | Where-Object { $_.LastWriteTime -gt $t } | Select-Object -First 1) { exit 1 }"
if not errorlevel 1 goto start

:build
where mvn >nul 2>nul
if errorlevel 1 (
    echo Konvert has to be built first, and Maven ^(mvn^) was not found. Install it from https://maven.apache.org,>&2
    echo then start Konvert again.>&2
    exit /b 2
)
echo Building Konvert: about a minute the first time, seconds later ...>&2
if not exist "%ROOT%target" mkdir "%ROOT%target"
pushd "%ROOT%"
set "CALLERS_JAVA_HOME=%JAVA_HOME%"
set "JAVA_HOME=%JDK%"
call mvn -q -Dmaven.test.skip=true -Djacoco.skip=true package >"%ROOT%target\build.log" 2>&1
set "FAILED=%ERRORLEVEL%"
set "JAVA_HOME=%CALLERS_JAVA_HOME%"
popd
if not "%FAILED%"=="0" (
    type "%ROOT%target\build.log">&2
    echo Konvert could not be built ^(the first build needs the network^). All it said: "%ROOT%target\build.log">&2
    exit /b 3
)
rem Maven leaves a jar alone whose contents are the same; a fresh date says that it was looked at.
powershell -NoProfile -Command "(Get-Item -LiteralPath $env:JAR).LastWriteTime = Get-Date"

:start
set "KIND=commands"
if "%~1"=="" set "KIND=window"
"%JDK%\bin\java.exe" --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC -XX:TieredStopAtLevel=1 ^
    -Xshare:auto -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%ROOT%target\konvert-%KIND%.jsa" -Xlog:disable ^
    -Dfile.encoding=UTF-8 -Dstdin.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 ^
    "-Djavafx.cachedir=%ROOT%target\javafx" "-Djava.util.logging.config.file=%ROOT%packaging\logging.properties" ^
    %KONVERT_JAVA_OPTIONS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

rem :try FOLDER sets JDK when the folder holds a JDK of version 25 or newer; its file "release" says the version.
:try
if defined JDK exit /b
if not exist "%~1\bin\javac.exe" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do call :version "%~1" %%V
exit /b

:version
set "NUMBER=%~2"
set "NUMBER=%NUMBER:"=%"
if %NUMBER% GEQ 25 set "JDK=%~1"
exit /b
