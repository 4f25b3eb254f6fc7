class Query {
    hidden [System.Collections.Generic.List[string]]$pairs = [System.Collections.Generic.List[string]]::new()

    [Query] Add([string]$name, [string]$value) {
        $this.pairs.Add("$name=$([uri]::EscapeDataString($value))")
        return $this
    }

    [string] ToString() { return $this.pairs -join '&' }
}

function Get-Login([string]$User) {
    $query = [Query]::new().Add('grant_type', 'password').Add('user_id', $User)
    Invoke-RestMethod -Uri "https://api.example.test/oauth/old_token?$query" # [login]
}
