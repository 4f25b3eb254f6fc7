function Invoke-WithRetry([int]$Times, [scriptblock]$Action) {
    $problem = $null
    for ($attempt = 1; $attempt -le $Times; $attempt++) {
        try {
            return & $Action $attempt
        }
        catch [System.Net.Http.HttpRequestException] {
            $problem = $_
            Start-Sleep -Seconds $attempt
        }
    }
    throw $problem
}

function Get-Token([string]$Code) {
    $fields = @{ grant_type = 'authorization_code'; code = $Code }
    $fields['client_id'] = 'k-1'
    Invoke-WithRetry 3 {
        param($attempt)
        Invoke-RestMethod -Method Post -Uri 'https://api.example.test/oauth/old_token' -Body $fields # [code]
    }
}
