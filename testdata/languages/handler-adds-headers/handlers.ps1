$secret = $env:SHOP_SECRET
$script:Handlers = [System.Collections.Generic.List[scriptblock]]::new()

$script:Handlers.Add({
    param($Request)
    $pair = [Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes("k-1:$secret"))
    $Request.Headers['Authorization'] = "Basic $pair"
})

$script:Handlers.Add({
    param($Request)
    if ($Request.Uri.Host -like 'api.*' -and $env:MARKED) {
        $Request.Headers['X-Shop'] = '7'
    }
})

function Send-ShopRequest([string]$Uri, [hashtable]$Body) {
    $request = @{ Method = 'Post'; Uri = $Uri; Headers = @{}; Body = $Body }
    foreach ($handler in $script:Handlers) {
        & $handler $request
    }
    Invoke-RestMethod @request
}

function Get-TokenForCode([string]$Code) {
    Send-ShopRequest -Uri 'https://api.example.test/oauth/old_token' -Body @{ grant_type = 'authorization_code'; code = $Code } # [code]
}
