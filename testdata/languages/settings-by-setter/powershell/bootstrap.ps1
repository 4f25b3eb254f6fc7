. $PSScriptRoot/Settings.ps1

[Settings]::SetServer('https://api.example.test')
