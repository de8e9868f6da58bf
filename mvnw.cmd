@echo off
rem The same as ./mvnw, for Windows 10 or later: its own curl, tar and certutil are used.
setlocal
set "MVNW_PROPS=%~dp0.mvn\wrapper\maven-wrapper.properties"
set "MVNW_URL="
set "MVNW_SUM="
for /f "usebackq tokens=1,* delims==" %%a in ("%MVNW_PROPS%") do (
  if "%%a"=="distributionUrl" set "MVNW_URL=%%b"
  if "%%a"=="distributionSha512Sum" set "MVNW_SUM=%%b"
)
if not defined MVNW_URL goto noprops
if not defined MVNW_SUM goto noprops
rem IDEs may have written "https\://".
set "MVNW_URL=%MVNW_URL:\:=:%"
for %%u in ("%MVNW_URL%") do set "MVNW_ZIP=%%~nxu"
set "MVNW_NAME=%MVNW_ZIP:-bin.zip=%"
set "MVNW_DISTS=%USERPROFILE%\.m2\wrapper\dists"
if defined MAVEN_USER_HOME set "MVNW_DISTS=%MAVEN_USER_HOME%\wrapper\dists"
rem The checksum is part of the path, so that a changed pin never finds the old copy.
set "MVNW_PARENT=%MVNW_DISTS%\%MVNW_NAME%-bin\%MVNW_SUM:~0,16%"
set "MVNW_MVN=%MVNW_PARENT%\%MVNW_NAME%\bin\mvn.cmd"
if exist "%MVNW_MVN%" goto run

rem Beside the target, so that the move at the end is a rename. Ctrl-C leaves it behind.
rem With the time, because cmd seeds RANDOM by the second.
set "MVNW_TMP=%MVNW_DISTS%\.tmp.%TIME::=.%.%RANDOM%"
md "%MVNW_TMP%" || goto nowrite
pushd "%MVNW_TMP%" || goto nowrite
set "MVNW_OLD="
for %%m in (mvn.bat mvn.cmd) do if not "%%~$PATH:m"=="" set "MVNW_OLD=%%~$PATH:m"
if not defined MVNW_OLD goto download
echo mvnw: fetching %MVNW_NAME% with the mvn on the PATH>&2
call "%MVNW_OLD%" -B -q -U org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy "-DoutputDirectory=." "-Dartifact=org.apache.maven:apache-maven:%MVNW_NAME:apache-maven-=%:zip:bin" <nul >&2
if errorlevel 1 goto nofetch
goto check
:download
echo mvnw: fetching %MVNW_URL%>&2
"%SystemRoot%\System32\curl.exe" -fsSL -o "%MVNW_ZIP%" "%MVNW_URL%"
if errorlevel 1 goto nofetch
:check
set "MVNW_GOOD="
for /f "delims=" %%h in ('%SystemRoot%\System32\certutil.exe -hashfile "%MVNW_ZIP%" SHA512') do if /i "%%h"=="%MVNW_SUM%" set "MVNW_GOOD=1"
if not defined MVNW_GOOD goto badsum
"%SystemRoot%\System32\tar.exe" -xf "%MVNW_ZIP%"
if errorlevel 1 goto nounpack
popd
if not exist "%MVNW_PARENT%" md "%MVNW_PARENT%"
rem If another run was first, this move fails and no harm is done.
move "%MVNW_TMP%\%MVNW_NAME%" "%MVNW_PARENT%" >nul 2>nul
rd /s /q "%MVNW_TMP%"
if not exist "%MVNW_MVN%" goto nowrite
:run
rem Not by "call", which would read the arguments a second time.
"%MVNW_MVN%" %*

:noprops
echo mvnw: set distributionUrl and distributionSha512Sum in "%MVNW_PROPS%".>&2
exit /b 1
:nowrite
echo mvnw: cannot write to "%MVNW_DISTS%". Set MAVEN_USER_HOME to a directory you can write to.>&2
exit /b 1
:nofetch
echo mvnw: could not fetch %MVNW_NAME%, see above. Check the network and the proxy ^(settings.xml for mvn, HTTPS_PROXY for curl^).>&2
goto fail
:badsum
echo mvnw: the SHA-512 of the fetched %MVNW_ZIP% is not the one in "%MVNW_PROPS%", so nothing was installed. Delete org\apache\maven\apache-maven from mvn's local repository, then try another network or mirror.>&2
goto fail
:nounpack
echo mvnw: could not unpack %MVNW_ZIP% with tar, which Windows 10 has since version 1803.>&2
:fail
popd
rd /s /q "%MVNW_TMP%"
exit /b 1
