$script:Session = $null

function Get-Session {
    if ($null -eq $script:Session) {
        $script:Session = New-Object Microsoft.PowerShell.Commands.WebRequestSession
        $script:Session.Headers.Add('Accept', 'application/json')
    }
    return $script:Session
}

function Update-Token([string]$Token) {
    $fields = @{ grant_type = 'refresh_token'; refresh_token = $Token }
    Invoke-RestMethod -WebSession (Get-Session) -Method Post -Uri 'https://api.example.test/oauth/old_token' -Body $fields # [refresh]
}
