function Send-Form([hashtable]$Form, [int]$Left) {
    try {
        return Invoke-RestMethod -Method Post -Uri 'https://api.example.test/oauth/old_token' -Body $Form
    }
    catch [System.Net.WebException] {
        if ($Left -gt 0) { return Send-Form $Form ($Left - 1) }
        throw
    }
}

function Get-Token($Code) {
    Send-Form @{ grant_type = 'authorization_code'; code = $Code } 3 # [code]
}
