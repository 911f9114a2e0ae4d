# Opens the softphone with what a browser can't ask the computer for (docs/jtel.md): who is logged in, the computer's name, its
# address in the network and the terminal session. For a shortcut at each workstation:
#   powershell -ExecutionPolicy AllSigned -File softphone.ps1
param([string] $Address = "https://softphone.example.com/index.html?settings=settings.json")

$own = Get-NetIPConfiguration | Where-Object { $_.IPv4DefaultGateway } | Select-Object -First 1
$known = [ordered] @{
    WindowsLoginName = $env:USERNAME
    ComputerName     = $env:COMPUTERNAME
    IPAddress        = $own.IPv4Address.IPAddress | Select-Object -First 1
    TerminalSession  = $env:SESSIONNAME
}
foreach ($name in $known.Keys) {
    if ($known[$name]) { $Address += "&$name=" + [uri]::EscapeDataString($known[$name]) }
}
Start-Process $Address
