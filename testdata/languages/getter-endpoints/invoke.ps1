class Endpoints {
    hidden static [string]$server = 'https://api.example.test'

    static [string] Token() { return '{0}/oauth/old_token' -f [Endpoints]::server }

    [string] Authorize() { return [Endpoints]::server + '/oauth/old_authorize' }
}

class Login {
    hidden [Endpoints]$endpoints = [Endpoints]::new()

    [string] Link() {
        return $this.endpoints.Authorize() + '?client_id=k-1' # [authorize]
    }

    [psobject] Run([string]$user) {
        return Invoke-RestMethod -Uri ([Endpoints]::Token()) -Body @{ grant_type = 'password'; user_id = $user } # [login]
    }
}
