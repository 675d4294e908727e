; Windows installer. NOT VERIFIED: it could not be run where it was written.
; On Windows: python packaging\bundle\build_bundle.py, then  makensis /DVERSION=0.1.0 packaging\windows\installer.nsi
; PDF: install Pango first (MSYS2: pacman -S mingw-w64-ucrt-x86_64-pango, its bin folder in PATH); PyInstaller's hook of
; WeasyPrint takes it from there, and packaging\smoke.py tells when it did not.
; Installs for one user, so no administrator is needed; cases and libraries are never touched by removing.
Unicode true
!include "MUI2.nsh"
!ifndef VERSION
  !error "Say the version: makensis /DVERSION=0.1.0 installer.nsi"
!endif
!define NAME "Media Claim Workbench"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\ClaimWorkbench"
Name "${NAME}"
OutFile "..\..\dist\claim-workbench-${VERSION}-setup.exe"
InstallDir "$LOCALAPPDATA\Programs\ClaimWorkbench"
RequestExecutionLevel user
SetCompressor /SOLID lzma
!insertmacro MUI_PAGE_LICENSE "..\..\dist\workbench\LICENCES.txt"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Ukrainian"

Section "Install"
  SetOutPath "$INSTDIR"
  RMDir /r "$INSTDIR\_internal" ; what an older version had and this one has not
  RMDir /r "$INSTDIR\guide"
  File /r "..\..\dist\workbench\*.*"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\workbench.exe"
  ; a case is known by the name of its database; the folder itself is opened from its menu
  WriteRegStr HKCU "Software\Classes\.workbench" "" "ClaimWorkbench.Case"
  WriteRegStr HKCU "Software\Classes\ClaimWorkbench.Case" "" "Case"
  WriteRegStr HKCU "Software\Classes\ClaimWorkbench.Case\shell\open\command" "" '"$INSTDIR\workbench.exe" "%1"'
  WriteRegStr HKCU "${KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteUninstaller "$INSTDIR\uninstall.exe"
SectionEnd

Section "Uninstall"
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\guide"
  Delete "$INSTDIR\workbench.exe"
  Delete "$INSTDIR\workbench-cli.exe"
  Delete "$INSTDIR\LICENCES.txt"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey HKCU "Software\Classes\.workbench"
  DeleteRegKey HKCU "Software\Classes\ClaimWorkbench.Case"
  DeleteRegKey HKCU "${KEY}"
SectionEnd
