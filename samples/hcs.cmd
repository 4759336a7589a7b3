@echo off
rem Starts the command hcs, and builds it first if it has not been built.
rem JAVA_HOME says which Java, HCS_JAVA_OPTS holds options for it, such as -Xmx128m.
setlocal EnableExtensions DisableDelayedExpansion
set "HCS_TARGET=%~dp0cli\target"
set "HCS_JAVA=java"
if defined JAVA_HOME (
  set "HCS_JAVA=%JAVA_HOME%\bin\java.exe"
  if not exist "%JAVA_HOME%\bin\java.exe" (
    echo hcs: Java 17 or later is needed, and there is none in JAVA_HOME 1>&2
    exit /b 2
  )
) else (
  where /q java || (
    echo hcs: Java 17 or later is needed, and there is none; set JAVA_HOME 1>&2
    exit /b 2
  )
)
if not exist "%HCS_TARGET%\hcs.jar" (
  where /q mvn || (
    echo hcs: it has to be built, and there is no Maven ^(mvn^) 1>&2
    exit /b 2
  )
  echo building hcs ... 1>&2
  call mvn -q -B -Dstyle.color=never -f "%~dp0..\pom.xml" -pl samples/cli -am package -Dmaven.test.skip=true 1>&2 || (
    echo hcs: the build failed 1>&2
    exit /b 2
  )
)
"%HCS_JAVA%" -XX:+UseSerialGC %HCS_JAVA_OPTS% -jar "%HCS_TARGET%\hcs.jar" %*
exit /b %ERRORLEVEL%
