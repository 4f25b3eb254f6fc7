class Grant {
    [string]$Type = 'authorization_code'
    [string]$Code

    [hashtable] ToFields() { return @{ grant_type = $this.Type; code = $this.Code } }
}

function Send-Form($Data) {
    if ($Data -is [Grant]) {
        $Data = $Data.ToFields()
    }
    elseif ($Data -isnot [hashtable]) {
        throw "cannot send $Data"
    }
    Invoke-RestMethod -Method Post -Uri 'https://api.example.test/oauth/old_token' -Body $Data # [code]
}

function Get-Token($Code) {
    $grant = [Grant]::new()
    $grant.Code = $Code
    Send-Form $grant
}
