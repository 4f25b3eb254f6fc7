function Get-CommonHeader {
    @{ Accept = 'application/json'; 'User-Agent' = 'shop/1' }
}

function Get-BasicHeader([string]$Id, [string]$Secret) {
    $bytes = [System.Text.Encoding]::UTF8.GetBytes(($Id, $Secret -join ':'))
    @{ Authorization = "Basic $([Convert]::ToBase64String($bytes))" }
}

function Update-Token($Token, $Id, $Secret) {
    $headers = (Get-CommonHeader) + (Get-BasicHeader $Id $Secret)
    Invoke-RestMethod -Method Post -Uri 'https://api.example.test/oauth/old_token' -Headers $headers -Body @{ # [token]
        grant_type    = 'refresh_token'
        refresh_token = $Token
    }
}

function Get-Me($Token) {
    $headers = Get-CommonHeader
    $headers += @{ Authorization = 'Bearer ' + $Token }
    Invoke-RestMethod -Uri 'https://api.example.test/v1/me' -Headers $headers # [me]
}
