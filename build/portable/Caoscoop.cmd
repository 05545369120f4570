@echo off
rem Starts Caoscoop from its own folder: in the browser, or with an opdracht in the terminal.
setlocal
chcp 65001 >nul
set "NODE_OPTIONS="
set "NODE_PATH="
set "FIRST="
if "%~1"=="" set "FIRST=serve"
if /i "%~x1"==".caoscoop" set "FIRST=serve"
"%~dp0runtime\node.exe" "%~dp0app\corpus\cli\main.js" %FIRST% %*
if errorlevel 1 if defined FIRST pause
