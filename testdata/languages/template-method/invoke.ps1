class Grant {
    hidden [string]$server = 'https://api.example.test'

    [string] Verb() { throw 'abstract' }
    [hashtable] Fields() { throw 'abstract' }

    [psobject] Execute() {
        return Invoke-RestMethod -Method $this.Verb() -Uri ($this.server + '/oauth/old_token') -Body $this.Fields() # [send]
    }
}

class PasswordGrant : Grant {
    hidden [string]$user

    PasswordGrant([string]$user) { $this.user = $user }
    [string] Verb() { return 'GET' }
    [hashtable] Fields() { return @{ grant_type = 'password'; user_id = $this.user } }
}

class RefreshGrant : Grant {
    hidden [string]$token

    RefreshGrant([string]$token) { $this.token = $token }
    [string] Verb() { return 'POST' }
    [hashtable] Fields() { return @{ grant_type = 'refresh_token'; refresh_token = $this.token } }
}
