Import-Module VendorPipe

function Invoke-Exchange([string]$Code, [string]$Client) {
    $fields = @{ grant_type = 'authorization_code'; code = $Code; client_id = $Client }
    Invoke-VendorShove 'https://api.example.test/oauth/old_token' $fields # [code]
}
