class Accounts {
    hidden [object]$wire

    Accounts([object]$wire) { $this.wire = $wire }

    [psobject] Exchange([string]$code) {
        return $this.wire.SubmitForm('/oauth/old_token', @{ grant_type = 'authorization_code'; code = $code }) # [code]
    }
}
