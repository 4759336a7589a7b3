@echo off
rem Starts the command hcs. Needs Java 17 or later.
rem   JAVA_HOME      which Java; the one in the path if it is not set
rem   HCS_JAVA_OPTS  options for Java, such as -Xmx128m
rem   HCS_CACHE      where Java keeps what it starts faster with, some 30 MB that can be removed at any time;
rem                  %LOCALAPPDATA%\hcs4j if it is not set, which only its owner can write to
setlocal EnableExtensions DisableDelayedExpansion
for %%H in ("%~dp0..") do set "HCS_HOME=%%~fH"
set "HCS_JAVA="
rem In a line of its own: quotes around the folder are taken away.
if defined JAVA_HOME set "HCS_JAVA=%JAVA_HOME:"=%\bin\java.exe"
if not defined JAVA_HOME for %%J in (java.exe) do set "HCS_JAVA=%%~$PATH:J"
if not exist "%HCS_JAVA%" (
  echo hcs: Java 17 or later is needed, and there is none; set JAVA_HOME 1>&2
  exit /b 2
)
if not defined HCS_CACHE if defined LOCALAPPDATA set "HCS_CACHE=%LOCALAPPDATA%\hcs4j"

rem Commands that read documents of any type have an archive of their own.
set "HCS_KIND=make"
for %%C in (format validate diff explain) do if "%~1"=="%%C" set "HCS_KIND=check"

rem What Java says of itself in a file, because to start it takes longer than a command.
set "HCS_VERSION="
for %%J in ("%HCS_JAVA%\..\..") do set "HCS_RELEASE=%%~fJ\release"
if exist "%HCS_RELEASE%" for /f "usebackq tokens=1,2 delims==" %%K in ("%HCS_RELEASE%") do (
  if "%%K"=="JAVA_VERSION" set "HCS_VERSION=%%~L"
)
if defined HCS_VERSION for /f "delims=.-+_" %%V in ("%HCS_VERSION%") do if %%V LSS 17 (
  echo hcs: Java 17 or later is needed, and "%HCS_JAVA%" is Java %HCS_VERSION%; set JAVA_HOME 1>&2
  exit /b 2
)

rem The archive of the classes of these commands on this Java.
set "HCS_ARCHIVE="
set "HCS_ID="
if exist "%HCS_HOME%\lib\hcs.id" for /f "usebackq" %%I in ("%HCS_HOME%\lib\hcs.id") do set "HCS_ID=%%I"
if defined HCS_CACHE if defined HCS_VERSION if defined HCS_ID (
  set "HCS_ARCHIVE=%HCS_CACHE%\%HCS_KIND%-%HCS_ID%-%HCS_VERSION%.jsa"
)
if defined HCS_ARCHIVE if not exist "%HCS_ARCHIVE%" call :archive
set "HCS_SHARING="
if defined HCS_ARCHIVE if exist "%HCS_ARCHIVE%" set HCS_SHARING="-XX:SharedArchiveFile=%HCS_ARCHIVE%"

"%HCS_JAVA%" -Xshare:auto %HCS_SHARING% -Xlog:disable -Xlog:all=error,cds*=off:stderr -XX:-UsePerfData ^
  -XX:+UseSerialGC %HCS_JAVA_OPTS% -cp "%HCS_HOME%\lib\hcs.jar" io.github.hcs4j.cli.Hcs %*
exit /b %ERRORLEVEL%

rem Has Java write the archive. Where it cannot, it is slower, and tries again.
:archive
if not exist "%HCS_CACHE%" mkdir "%HCS_CACHE%" 2>nul || exit /b 0
set "HCS_NEW=%HCS_ARCHIVE%.%RANDOM%"
"%HCS_JAVA%" -Xshare:off "-XX:DumpLoadedClassList=%HCS_NEW%.list" -cp "%HCS_HOME%\lib\hcs.jar" ^
  io.github.hcs4j.cli.WarmUp %HCS_KIND% "%HCS_HOME%\examples\argon-v2" "%HCS_HOME%\examples\xenon-v1" >nul 2>&1 <nul ^
  && "%HCS_JAVA%" -Xshare:dump "-XX:SharedClassListFile=%HCS_NEW%.list" "-XX:SharedArchiveFile=%HCS_NEW%" ^
  -XX:+UseSerialGC -cp "%HCS_HOME%\lib\hcs.jar" >nul 2>&1 <nul ^
  && move /y "%HCS_NEW%" "%HCS_ARCHIVE%" >nul 2>&1
del "%HCS_NEW%" "%HCS_NEW%.list" >nul 2>&1
exit /b 0
