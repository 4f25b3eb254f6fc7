function Get-Basic([string]$Id, [string]$Secret) {
    $bytes = [System.Text.Encoding]::UTF8.GetBytes("${Id}:${Secret}")
    'Basic {0}' -f [System.Convert]::ToBase64String($bytes)
}

function Get-Exchange($Id, $Secret, $Code) {
    $headers = @{ Authorization = Get-Basic $Id $Secret }
    Invoke-RestMethod -Method POST -Uri https://api.example.test/oauth/old_token -Headers $headers -Body @{ # [code]
        grant_type = 'authorization_code'; code = $Code
    }
}

function Update-Exchange($Id, $Secret, $Old) {
    $pair = [Convert]::ToBase64String([Text.Encoding]::ASCII.GetBytes($Id + ':' + $Secret))
    $fields = "grant_type=refresh_token&refresh_token=$Old"
    irm 'https://api.example.test/oauth/old_token' -Method Post -Headers @{ Authorization = "Basic $pair" } -Body $fields # [refresh]
}
