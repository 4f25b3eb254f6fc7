$Required = 'grant_type', 'code', 'client_id'

function Assert-Field([hashtable]$Fields) {
    $missing = $Required | Where-Object { -not $Fields[$_] }
    if ($missing) {
        throw '{0} missing' -f ($missing -join ', ')
    }
    return $Fields
}

function Get-Token($Code, $Client) {
    $fields = Assert-Field @{ grant_type = 'authorization_code'; code = $Code; client_id = $Client }
    Invoke-RestMethod -Method Post -Uri 'https://api.example.test/oauth/old_token' -Body $fields # [code]
}
