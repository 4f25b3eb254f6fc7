class TokenService {
    hidden [pscredential] $Credential

    TokenService([pscredential]$credential) {
        $this.Credential = $credential
    }

    [object] Exchange([string]$code) {
        $body = @{ grant_type = 'authorization_code'; code = $code; redirect_uri = 'https://shop.example.test/back' }
        $accepted = @{ Accept = 'application/json' }
        return Invoke-RestMethod -Method Post -Authentication Basic -Credential $this.Credential -Headers $accepted -Body $body -Uri 'https://api.example.test/oauth/old_token' # [code]
    }
}
