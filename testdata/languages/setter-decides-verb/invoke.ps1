class Sender {
    hidden [string]$verb = 'POST'
    hidden [string]$path = '/none'

    [void] SetVerb([string]$verb) { $this.verb = $verb }
    [void] SetPath([string]$path) { $this.path = $path }

    [psobject] Send([hashtable]$fields) {
        return Invoke-RestMethod -Method $this.verb -Uri "https://api.example.test$($this.path)" -Body $fields
    }
}

class Codes {
    hidden [Sender]$sender = [Sender]::new()

    Codes() { $this.sender.SetPath('/oauth/old_token') }

    [psobject] Exchange([string]$code) {
        return $this.sender.Send(@{ grant_type = 'authorization_code'; code = $code }) # [code]
    }
}
