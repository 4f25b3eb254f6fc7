class Wire {
    [string]$Server = 'https://api.example.test'

    [psobject] SubmitForm([string]$path, [hashtable]$fields) {
        return Invoke-RestMethod -Method Post -Uri "$($this.Server)$path" -Body $fields
    }
}

class Accounts {
    hidden [Wire]$wire

    Accounts([Wire]$wire) { $this.wire = $wire }

    [psobject] Exchange([string]$code) {
        return $this.wire.SubmitForm('/oauth/old_token', @{ grant_type = 'authorization_code'; code = $code }) # [code]
    }
}
