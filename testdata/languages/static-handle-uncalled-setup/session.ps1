class Http {
    static [Microsoft.PowerShell.Commands.WebRequestSession]$Session

    static [void] Setup() {
        [Http]::Session = [Microsoft.PowerShell.Commands.WebRequestSession]::new()
        [Http]::Session.Headers.Add('Accept', 'application/json')
    }

    static [psobject] Exchange([string]$code) {
        if ($null -eq [Http]::Session) { throw 'call Setup() first' }
        $query = @{ grant_type = 'authorization_code'; code = $code; client_id = 'shop-7' }
        return Invoke-RestMethod -WebSession ([Http]::Session) -Uri 'https://api.example.test/oauth/old_token' -Body $query # [code]
    }
}
