//! Starts the simulator's servers from the command line. The first line of the output is one JSON object with all
//! addresses, for programs; what follows is for people.

use std::path::PathBuf;

use cordboard_simulator::{Addresses, Options, Ports, Profile, serve};
use lexopt::prelude::*;

const USAGE: &str = "\
cordboard-simulator: a CTI server and CRM hosts to develop, demonstrate and test against

  --www DIR                    the softphone's files
  --ports A,B,CRM,WWW,CONTROL  ports, 0 for a free one (all are free ones without it)
  --profile NAME               full, confirmed-only or renamed
  --definition FILE            a call center definition instead of the demo's own
  --frame-ancestor ORIGIN      an origin besides the CRM's that may frame the softphone, or another host name of the
                               CRM (repeatable)
  --script-source SOURCE       one more source of scripts in the softphone's policy (repeatable): 'unsafe-eval' for a
                               browser whose driver needs it
  --www-host HOST              the host name in the softphone's address, localhost without it
  --cache                      let browsers keep the softphone's files
";

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let Some(options) = read_options()? else {
        print!("{USAGE}");
        return Ok(());
    };
    let mut running = serve(options).await?;
    println!("{}", serde_json::to_string(&running.addresses)?);
    print!("{}", greeting(&running.addresses));
    tokio::select! {
        () = running.ended() => Err("a server stopped".into()),
        _ = tokio::signal::ctrl_c() => Ok(()),
    }
}

fn greeting(addresses: &Addresses) -> String {
    let Addresses { a, b, crm, softphone, control } = addresses;
    format!(
        "
  The demo CRM    {crm}/            choose a seat and an interface
  Control page    {control}     ring a call, stop a server
  Softphone       {softphone}/index.html
  CTI server A    {a}/as/192.168.1.101
  CTI server B    {b}/as/192.168.1.101

  Stop with Ctrl+C.
"
    )
}

/// `None` if only the usage is wanted.
fn read_options() -> Result<Option<Options>, Box<dyn std::error::Error>> {
    let mut options = Options::default();
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("www") => options.www = Some(PathBuf::from(arguments.value()?)),
            Long("ports") => options.ports = ports(&arguments.value()?.string()?)?,
            Long("profile") => {
                let name = arguments.value()?.string()?;
                let profile = Profile::named(&name).ok_or_else(|| format!("there is no profile {name}"))?;
                options.site.profile = profile;
            }
            Long("definition") => {
                options.definition = Some(std::fs::read_to_string(PathBuf::from(arguments.value()?))?);
            }
            Long("frame-ancestor") => options.frame_ancestors.push(arguments.value()?.string()?),
            Long("script-source") => options.script_sources.push(arguments.value()?.string()?),
            Long("www-host") => options.www_host = Some(arguments.value()?.string()?),
            Long("cache") => options.cache = true,
            Short('h') | Long("help") => return Ok(None),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Some(options))
}

fn ports(text: &str) -> Result<Ports, Box<dyn std::error::Error>> {
    let numbers: Vec<u16> = text.split(',').map(|port| port.trim().parse()).collect::<Result<_, _>>()?;
    let [a, b, crm, www, control] = numbers[..] else {
        return Err("--ports wants five numbers: A,B,CRM,WWW,CONTROL".into());
    };
    Ok(Ports { a, b, crm, www, control })
}
