function Send-Form {
    param([string]$Uri, [hashtable]$Form)
    Invoke-RestMethod -Method Post -Uri $Uri -Body $Form
}

function Invoke-Retried {
    param(
        [string]$Command,
        [Parameter(ValueFromRemainingArguments)][object[]]$Rest
    )
    foreach ($attempt in 1..3) {
        try { return & $Command @Rest }
        catch { Start-Sleep -Seconds $attempt }
    }
    throw "$Command failed"
}

function Get-Token($Code) {
    Invoke-Retried Send-Form 'https://api.example.test/oauth/old_token' @{ grant_type = 'authorization_code'; code = $Code } # [code]
}
