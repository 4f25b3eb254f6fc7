class Refresh {
    hidden [string]$token

    Refresh([string]$token) { $this.token = $token }

    [hashtable] ToFields() {
        return @{ grant_type = 'refresh_token'; refresh_token = $this.token }
    }
}

$Grants = @{ refresh = 'Refresh' }

function Invoke-Grant([string]$Token) {
    $grant = New-Object -TypeName $Grants['refresh'] -ArgumentList $Token
    Invoke-RestMethod -Method Post -Uri 'https://api.example.test/oauth/old_token' -Body $grant.ToFields() # [send]
}
