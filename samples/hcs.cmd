@echo off
rem Starts the command hcs, and builds it first if it has not been built.
setlocal EnableExtensions DisableDelayedExpansion
set "HCS_TARGET=%~dp0cli\target\hcs"
if not exist "%HCS_TARGET%\lib\hcs.id" (
  where /q mvn || (
    echo hcs: it has to be built, and there is no Maven ^(mvn^) 1>&2
    exit /b 2
  )
  echo building hcs with Maven, which takes minutes ... 1>&2
  call mvn -B -ntp -Dstyle.color=never -f "%~dp0..\pom.xml" -pl samples/cli -am package -Dmaven.test.skip=true 1>&2 || (
    echo hcs: the build failed 1>&2
    exit /b 2
  )
)
if not defined HCS_CACHE set "HCS_CACHE=%HCS_TARGET%\cache"
rem Not by call, which would read percent signs and carets of the arguments once more; its exit status is the one here.
"%HCS_TARGET%\bin\hcs.cmd" %*
